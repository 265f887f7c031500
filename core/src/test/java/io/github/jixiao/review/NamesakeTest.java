package io.github.jixiao.review;

import static io.github.jixiao.table.IndicatorType.QUALITY;
import static io.github.jixiao.table.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesakeTest {
    private static final Indicator DAY = Indicator.of(QUANTITY, "巡查次数", "≥12次");
    private static final Indicator NIGHT = Indicator.of(QUANTITY, " 巡查 次数", "≥24次");
    private static final Indicator RATE = Indicator.of(QUALITY, "巡查次数", "≥98%");

    private static List<String> identities(Indicator... rows) {
        return Given.table(rows).indicators().stream()
                .map(ReviewedIndicator::identity)
                .sorted()
                .toList();
    }

    private static List<String> repetitions(Indicator... rows) {
        return Given.table(rows).indicators().stream()
                .filter(row -> row.occurrence() > 1)
                .map(row -> row.repetition().identity())
                .sorted()
                .toList();
    }

    @Test
    void namesThatDifferInWhiteSpaceAndWidthAreTheSame() {
        assertThat(Namesake.of(List.of(DAY, NIGHT)))
                .extracting(Namesake::occurrence, Namesake::occurrenceInType)
                .containsExactly(tuple(1, 1), tuple(2, 2));
    }

    @Test
    void withoutLevelTwoLevelOneTellsTheClasses() {
        Indicator output = Indicator.builder()
                .category(IndicatorCategory.OUTPUT)
                .name("巡查次数")
                .target("≥12次")
                .build();
        Indicator benefit = Indicator.builder()
                .category(IndicatorCategory.BENEFIT)
                .name("巡查次数")
                .target("≥12次")
                .build();

        assertThat(Namesake.of(List.of(output, benefit)).get(1))
                .extracting(Namesake::occurrence, Namesake::occurrenceInType)
                .containsExactly(2, 1);
    }

    @Test
    void anotherClassCountsInTheColumnOnly() {
        assertThat(Namesake.of(List.of(DAY, RATE)).get(1))
                .extracting(Namesake::occurrence, Namesake::occurrenceInType, Namesake::types)
                .containsExactly(2, 1, 2);
    }

    @Test
    void aRepetitionInAnotherClassIsToldAsSuch() {
        assertThat(Given.table(DAY, NIGHT).indicators().get(1).repetitionVariant())
                .isEmpty();
        assertThat(Given.table(DAY, RATE).indicators().get(1).repetitionVariant())
                .isEqualTo("other-type");
    }

    @Test
    void rowsOfOneNameKeepTheirIdentityWhenTheyMove() {
        assertThat(identities(DAY, NIGHT, RATE))
                .isEqualTo(identities(RATE, NIGHT, DAY))
                .doesNotHaveDuplicates();
    }

    @Test
    void theIdentityOfARowFollowsWhatItSays() {
        String night = Given.table(DAY, NIGHT).indicators().get(1).identity();

        assertThat(Given.table(NIGHT, DAY).indicators().get(0).identity()).isEqualTo(night);
    }

    @Test
    void repetitionsAreTheSameWhicheverRowComesFirst() {
        List<String> repetitions = repetitions(DAY, NIGHT, RATE);

        assertThat(repetitions).hasSize(2);
        assertThat(Stream.of(
                        repetitions(DAY, RATE, NIGHT), repetitions(RATE, DAY, NIGHT), repetitions(NIGHT, RATE, DAY)))
                .allMatch(repetitions::equals);
    }
}
