package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Blank;
import io.github.jixiao.value.TargetValue.Composite;
import io.github.jixiao.value.TargetValue.Period;
import io.github.jixiao.value.TargetValue.Qualitative;
import io.github.jixiao.value.TargetValue.Quantitative;
import io.github.jixiao.value.TargetValue.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetJsonTest {

    private static TargetValue target(String json) throws UnreadableFileException {
        return Json.indicator("\"target\": " + json).target();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥95%", "明显", "是", "12月底前", "26.00", "会议≥2次，培训≥3次"})
    void bareStringIsTheSameAsItsText(String text) throws UnreadableFileException {
        TargetValue parsed = TargetValue.parse(text);

        assertThat(target("\"%s\"".formatted(text))).isEqualTo(parsed);
        assertThat(target("{\"text\": \"%s\"}".formatted(text))).isEqualTo(parsed);
        assertThat(target("{\"text\": \"%s\", \"kind\": \"MIXED\", \"number\": null}".formatted(text)))
                .isEqualTo(parsed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "\"\"", "\" \"", "{}", "{\"text\": null}", "{\"text\": \"20××年\", \"kind\": \"BLANK\"}"})
    void nothingWrittenIsBlank(String json) throws UnreadableFileException {
        assertThat(target(json)).isEqualTo(new Blank());
    }

    @Test
    void absentTargetIsBlank() throws UnreadableFileException {
        assertThat(Json.indicator("\"name\": \"册数\"").target()).isEqualTo(new Blank());
    }

    @Test
    void statedPartsWinOverTheText() throws UnreadableFileException {
        assertThat(target("{\"text\": \"≥95%\", \"comparison\": \"≤\", \"number\": 90.0, \"unit\": \"‰\"}"))
                .isInstanceOfSatisfying(Quantitative.class, quantity -> {
                    assertThat(quantity.text()).isEqualTo("≥95%");
                    assertThat(quantity.comparison()).isEqualTo(Comparison.AT_MOST);
                    assertThat(quantity.number()).isEqualTo(new BigDecimal("90.0"));
                    assertThat(quantity.unit()).isEqualTo("‰");
                });
    }

    @Test
    void statedPartsAreEnoughWithoutText() throws UnreadableFileException {
        assertThat(target("{\"comparison\": \"≥\", \"number\": 95, \"unit\": \"%\"}"))
                .isInstanceOfSatisfying(Quantitative.class, quantity -> {
                    assertThat(quantity.text()).isEqualTo("≥95%");
                    assertThat(quantity.comparison()).isEqualTo(Comparison.AT_LEAST);
                    assertThat(quantity.number()).isEqualByComparingTo("95");
                });
    }

    @Test
    void statedKindWinsOverTheText() throws UnreadableFileException {
        assertThat(target("{\"text\": \"≥95%\", \"kind\": \"QUALITATIVE\"}")).isEqualTo(new Qualitative("≥95%"));
        assertThat(target("{\"text\": \"已建成\", \"kind\": \"BOOLEAN\"}")).isEqualTo(new YesNo("已建成", true));
        assertThat(target("{\"text\": \"否\", \"kind\": \"BOOLEAN\"}")).isEqualTo(new YesNo("否", false));
        assertThat(target("{\"text\": \"开学之前\", \"kind\": \"TIME\"}"))
                .isInstanceOfSatisfying(
                        Period.class, period -> assertThat(period.text()).isEqualTo("开学之前"));
    }

    @Test
    void statedKindMakesUpNoNumber() throws UnreadableFileException {
        assertThat(target("{\"text\": \"明显\", \"kind\": \"QUANTITATIVE\"}")).isEqualTo(TargetValue.parse("明显"));
    }

    @Test
    void partsMakeComposite() throws UnreadableFileException {
        String first = "{\"text\": \"会议2次\", \"kind\": \"QUALITATIVE\"}";

        assertThat(target("{\"text\": \"会议2次；良好\", \"parts\": [%s, \"良好\"]}".formatted(first)))
                .isEqualTo(new Composite("会议2次；良好", List.of(new Qualitative("会议2次"), TargetValue.parse("良好"))));
    }

    @Test
    void detailsSpellTheValueOut() throws UnreadableFileException {
        assertThat(
                        target(
                                "{\"text\": \"二100\", \"kind\": \"QUANTITATIVE\", \"number\": 100, \"traits\": [\"DOUBTFUL\"]}"))
                .isEqualTo(new Quantitative(
                        "二100", null, null, new BigDecimal("100"), null, null, Set.of(NumberTrait.DOUBTFUL)));
        assertThat(target("{\"text\": \"无\", \"kind\": \"BOOLEAN\", \"expected\": true}"))
                .isEqualTo(new YesNo("无", true));
        assertThat(target("{\"text\": \"年底\", \"kind\": \"TIME\", \"end\": \"2031-12-31\", \"years\": [2031]}"))
                .isEqualTo(new Period("年底", null, LocalDate.of(2031, 12, 31), List.of(2031)));
    }

    @Test
    void qualitativeMarkBelongsToTheIndicator() throws UnreadableFileException {
        assertThat(Json.indicator("\"target\": {\"text\": \"良好\", \"qualitative\": true}")
                        .qualitative())
                .isTrue();
        assertThat(Json.indicator("\"target\": {\"text\": \"良好\"}").qualitative())
                .isFalse();
        assertThat(Json.indicator("\"target\": \"良好\"").qualitative()).isFalse();
    }

    @Test
    void numberComesWithTheRestOfTheText() {
        Quantitative parsed = new Quantitative(
                "参与度 30 以上",
                "参与度",
                Comparison.AT_LEAST,
                new BigDecimal("30"),
                null,
                null,
                Set.of(NumberTrait.REPAIRED));

        assertThat(new StatedTarget("参与度 30 以上", null, null, null, "%").with(parsed))
                .isEqualTo(new Quantitative(
                        "参与度 30 以上",
                        "参与度",
                        Comparison.AT_LEAST,
                        new BigDecimal("30"),
                        "%",
                        null,
                        Set.of(NumberTrait.REPAIRED)));
        assertThat(new StatedTarget("参与度 30 以上", null, null, null, "万元").with(parsed))
                .isEqualTo(parsed.withInheritedUnit("万元"));
        assertThat(new StatedTarget("参与度 30 以上", null, Comparison.EQUAL, new BigDecimal("40"), null).with(parsed))
                .isEqualTo(new Quantitative(
                        "参与度 30 以上", "参与度", Comparison.EQUAL, new BigDecimal("40"), null, null, Set.of()));
    }
}
