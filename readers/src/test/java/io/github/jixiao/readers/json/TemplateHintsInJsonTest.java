package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Entry.Presence;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.value.TargetValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template prints where somebody should write says nothing in JSON either. */
class TemplateHintsInJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"projectName", "projectCode", "departmentName", "implementingUnit", "projectNature", "useOfFunds"
            })
    void aHintLeavesItsBoxBlank(String box) throws Exception {
        PerformanceTargetTable stamped = table("\"" + box + "\": \"（盖章）\"");
        PerformanceTargetTable left = table("\"" + box + "\": \"20××年\"");

        assertThat(stamped).isEqualTo(table("\"" + box + "\": \"\""));
        assertThat(stamped.placeholders()).isEmpty();
        assertThat(left.placeholders()).extracting(Placeholder::text).containsExactly("20××年");
        assertThat(left.placeholders().get(0).location().pointer()).isEqualTo("/" + box);
    }

    @ParameterizedTest
    @ValueSource(strings = {"目标1：", "目标 1： 目标 2：", "……"})
    void anObjectiveThatOnlyNumbersItsPartsIsNone(String words) throws Exception {
        PerformanceTargetTable table = table("\"objectives\": {\"annual\": \"" + words + "\"}");

        assertThat(table.objectives().annual().presence()).isEqualTo(Presence.BLANK);
        assertThat(table.placeholders()).extracting(Placeholder::text).containsExactly(words);
        assertThat(table.placeholders().get(0).location().pointer()).isEqualTo("/objectives/annual");
    }

    @Test
    void theWordsOfAPeriodAreNoneEither() throws Exception {
        PerformanceTargetTable table = table("\"implementationPeriod\": {\"text\": \"20××年—20××年\"}");

        assertThat(table.implementationPeriod().isFilled()).isFalse();
        assertThat(table.placeholders()).hasSize(1);
    }

    @Test
    void anIndicatorWhoseNameAndTargetArePrintedHasNeither() throws Exception {
        PerformanceTargetTable table = table(
                "\"indicators\": [{\"name\": \"指标1：\", \"target\": {\"text\": \"……\"}, \"standard\": \"（可附页）\"}]");
        Indicator indicator = table.indicators().get(0);

        assertThat(indicator.name()).isEmpty();
        assertThat(indicator.target()).isInstanceOf(TargetValue.Blank.class);
        assertThat(indicator.standard()).isNull();
        assertThat(table.placeholders())
                .extracting(placeholder -> placeholder.location().pointer())
                .containsExactly("/indicators/0/name", "/indicators/0/target/text");
    }

    @Test
    void placeholdersThatTheSenderStatesStandFirst() throws Exception {
        PerformanceTargetTable table = table(
                "\"placeholders\": [{\"text\": \"20××年\", \"location\": {\"row\": 1}}], \"projectName\": \"指标1：\"");

        assertThat(table.placeholders()).extracting(Placeholder::text).containsExactly("20××年", "指标1：");
    }

    @ParameterizedTest
    @CsvSource({
        "指标1：造林面积, 造林面积",
        "指标 1: 造林面积, 造林面积",
        "指标（3）：造林面积, 造林面积",
        "指标１：造林面积, 造林面积",
        "指标2 造林面积, 造林面积",
        "指标（亩）, 指标（亩）",
        "造林面积指标1：, 造林面积指标1：",
    })
    void theNumberOfAnIndicatorIsNoPartOfItsName(String written, String name) throws Exception {
        assertThat(table("\"indicators\": [{\"name\": \"" + written + "\", \"target\": \"≥4亩\"}]")
                        .indicators())
                .extracting(Indicator::name)
                .containsExactly(name);
    }

    private static PerformanceTargetTable table(String members) throws UnreadableFileException {
        String json = "{\"kind\": \"PROJECT\", " + members + "}";
        return SubmissionJsonReader.read("a.json", json.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .tables()
                .get(0);
    }
}
