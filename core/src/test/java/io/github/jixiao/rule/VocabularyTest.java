package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.value.PlainText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource
    void everyTopicHasWordsInTheirPlainSpelling(Topic topic) {
        assertThat(Vocabulary.standard().of(topic).words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).isEqualTo(PlainText.compact(word)));
    }

    @ParameterizedTest
    @EnumSource
    void moreWordsMayBeAddedToATopic(Topic topic) {
        String word = switch (topic) {
            case DATED_CAMPAIGNS -> "灯海工程:2031";
            case NOUN_UNITS, INSTITUTION_SECTORS -> "灯海工程:盏:根";
            case SUSPECTED_TYPOS -> "灯海工呈:灯海工程";
            default -> "灯海工程";
        };
        Vocabulary more = Vocabulary.standard().with(topic, List.of(word));

        assertThat(more.of(topic).contains(word)).isTrue();
        assertThat(more.of(topic).words())
                .containsAll(Vocabulary.standard().of(topic).words());
        assertThat(Vocabulary.standard().of(topic).contains(word)).isFalse();
    }

    @Test
    void aMeasureOfAnAdverseThingNamesNoAdverseThingItself() {
        WordSet events = Vocabulary.standard().of(Topic.ADVERSE_EVENTS);

        assertThat(Vocabulary.standard().of(Topic.ADVERSE_MEASURES).words())
                .allSatisfy(measure ->
                        assertThat(events.occursIn(measure)).as(measure).isFalse());
    }

    @Test
    void everyDatedCampaignNamesItsYears() {
        assertThat(Vocabulary.standard().of(Topic.DATED_CAMPAIGNS).words())
                .allMatch(campaign -> campaign.matches("[^:]+(:20\\d\\d)+"));
    }
}
