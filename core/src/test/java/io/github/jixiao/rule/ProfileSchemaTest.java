package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.TableKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSchemaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qqqqqqqqqqqqq: 1 | ''",
                "title: {qqqqqqqqqqqqq: 1, zh: a, en: b} | /$defs/title",
                "thresholds: {qqqqqqqqqqqqq: 1} | /properties/thresholds",
                "thresholds: {amounts: {qqqqqqqqqqqqq: 1}} | /properties/thresholds/properties/amounts",
                "thresholds: {indicators: {qqqqqqqqqqqqq: 1}} | /properties/thresholds/properties/indicators",
                "thresholds: {names: {qqqqqqqqqqqqq: 1}} | /properties/thresholds/properties/names",
                "thresholds: {objective: {qqqqqqqqqqqqq: 1}} | /properties/thresholds/properties/objective",
                "thresholds: {satisfaction: {qqqqqqqqqqqqq: 1}} | /properties/thresholds/properties/satisfaction",
                "thresholds: {slogans: {qqqqqqqqqqqqq: 1}} | /properties/thresholds/properties/slogans",
                "thresholds: {weights: {qqqqqqqqqqqqq: 1}} | /properties/thresholds/properties/weights",
                "requiredTypes: {a: {qqqqqqqqqqqqq: 1}} | /properties/requiredTypes/additionalProperties",
                "when: [{regions: ['1'], qqqqqqqqqqqqq: 1}] | /$defs/marks",
            })
    void theSchemaKnowsTheKeysThatAreRead(String yaml, String pointer) {
        InvalidProfileException thrown =
                catchThrowableOfType(InvalidProfileException.class, () -> Profile.read(yaml, "a.yaml"));

        String problem = thrown.problems().get(0).message().english();
        String keys = problem.substring(problem.indexOf("there are ") + "there are ".length());
        assertThat(keys.split(", ")).containsExactlyInAnyOrderElementsOf(SchemaKeys.at(pointer));
        assertThat(ProfileSchema.faults(yaml)).isNotEmpty();
    }

    @Test
    void theSchemaKnowsEveryWordOfTheModel() {
        assertThat(SchemaKeys.words("/$defs/types/items")).isEqualTo(names(IndicatorType.values(), Enum::name));
        assertThat(SchemaKeys.words("/$defs/marks/properties/kinds/items"))
                .isEqualTo(names(TableKind.values(), Enum::name));
        assertThat(SchemaKeys.words("/$defs/marks/properties/layout/items"))
                .isEqualTo(names(LayoutMark.values(), LayoutMark::id));
        assertThat(SchemaKeys.words("/properties/severities/additionalProperties"))
                .containsExactlyInAnyOrderElementsOf(names(Severity.values(), Enum::name));
        assertThat(SchemaKeys.words("/properties/ruleSets/items")).isEqualTo(RuleSet.names());
        assertThat(SchemaKeys.words("/$defs/topic"))
                .containsExactlyInAnyOrderElementsOf(names(Topic.values(), Topic::fileName));
    }

    private static <E> List<String> names(E[] constants, Function<E, String> naming) {
        return Stream.of(constants).map(naming).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thresholds: {satisfaction: {low: 101}}",
                "thresholds: {names: {longest: 2.5}}",
                "thresholds: {weights: {totals: []}}",
                "thresholds: {schedule: {13: 5}}",
                "controlRateRequired: yes",
                "exclude: yes-no-indicator",
                "when: [{}]",
                "ruleSets: []",
                "title: {zh: 甲}",
            })
    void whatIsRefusedFailsTheSchemaToo(String yaml) {
        assertThat(ProfileSchema.faults(yaml)).isNotEmpty();
    }

    @Test
    void theSchemaFollowsItsDialect() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(ProfileSchema.text(), InputFormat.JSON))
                .isEmpty();
    }
}
