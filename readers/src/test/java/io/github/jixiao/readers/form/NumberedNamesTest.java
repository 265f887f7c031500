package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.vocabulary.IndicatorNumber;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a name or a number: the number of the indicator goes, the sign stays as written. */
class NumberedNamesTest {

    private static final String HEAD = "| 一级指标 | 二级指标 | 三级指标 | 符号 | 指标值 | 计量单位 |\n";

    @ParameterizedTest
    @ValueSource(strings = {"指标3：造林面积", "指标 3.造林面积", "指标（3）：造林面积", "指标(三)造林面积", "指标（3）: 造林面积", "指标1：指标3：造林面积"})
    void theNumberOfAnIndicatorIsNoPartOfItsName(String name) {
        assertThat(IndicatorNumber.without(name)).isEqualTo("造林面积");
        assertThat(IndicatorNumber.isBefore(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.造林面积", "（1）造林面积", "指标（亩）", "指标完成率"})
    void otherWordsStay(String name) {
        assertThat(IndicatorNumber.without(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"大于等于, ≥", "小于或等于, ≤", "不超过, ≤", "等于, =", "≥, ≥"})
    void aSignInWordsStaysAsWritten(String sign, String meaning) {
        PerformanceTargetTable table =
                Forms.table("| 项目名称 | 造林 |\n" + HEAD + "| 产出指标 | 数量指标 | 造林面积 | " + sign + " | 800 | 亩 |\n");

        TargetValue target = table.indicators().get(0).target();
        assertThat(target.text()).isEqualTo(sign + "800亩");
        assertThat(target).isInstanceOfSatisfying(TargetValue.Quantitative.class, number -> {
            assertThat(number.comparison()).extracting(Comparison::symbol).isEqualTo(meaning);
            assertThat(number.number()).isEqualTo("800");
            assertThat(number.unit()).isEqualTo("亩");
        });
    }

    @Test
    void aPrintedNumberWithoutANameIsAPlaceholder() {
        assertThat(TemplateHints.isPlaceholder("指标（2）：")).isTrue();
    }

    @Test
    void aNumberAloneOnItsLineIsNoIndicator() {
        PerformanceTargetTable table =
                Forms.table("| 项目名称 | 造林 |\n| 一级指标 | 二级指标 | 三级指标 |\n| 产出指标 | 数量指标 | 指标1<br>造林面积 |\n");

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 造林面积 ");
    }

    @Test
    void aDashBehindTheNumberIsNoName() {
        PerformanceTargetTable table =
                Forms.table("| 项目名称 | 造林 |\n" + HEAD + "| 产出指标 | 数量指标 | 指标1：— | ≥ | 800 | 亩 |\n");

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY  ≥800亩");
    }

    @Test
    void aPrintedNoteInTwoRowsIsNoTarget() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 造林 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 造林面积 | 年 |
                | | | | 月 日 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 造林面积 ");
    }
}
