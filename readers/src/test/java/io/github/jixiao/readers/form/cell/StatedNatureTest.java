package io.github.jixiao.readers.form.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that say of every target whether it is 定量 or 定性. */
class StatedNatureTest {

    private static final String ROWS = """
            | 产出指标 | 数量指标 | 补种行道树 | 定量 | ≥ | 320 | 株 |
            | | 质量指标 | 树形修剪效果 | 定性 | 定性 | 整齐 | |
            | 效益指标 | 生态效益指标 | 绿荫覆盖率 | 定量(其他) | ≥ | 35 | % |
            """;

    private static final String[] EXPECTED = {
        "QUANTITY 补种行道树 ≥320株", "QUALITY 树形修剪效果 整齐", "ECOLOGICAL_BENEFIT 绿荫覆盖率 ≥35%"
    };

    @ParameterizedTest
    @CsvSource({"指标类型, 符号", "指标类别, 运算符号", "指标分类, 符号", "指标性质, 计算符号", "指标属性, 符号"})
    void aColumnThatHoldsNothingElseIsNeitherLevelNorSign(String nature, String sign) {
        PerformanceTargetTable table = table("三级指标 | " + nature + " | " + sign, ROWS);

        assertThat(Forms.indicators(table)).containsExactly(EXPECTED);
        assertThat(table.indicators()).extracting(Indicator::qualitative).containsExactly(false, true, false);
    }

    @Test
    void itMayStandBehindTheSign() {
        String rows = ROWS.replace("定量 | ≥ |", "≥ | 定量 |").replace("定量(其他) | ≥ |", "≥ | 定量(其他) |");

        assertThat(Forms.indicators(table("三级指标 | 符号 | 指标性质", rows))).containsExactly(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"定性", "定性指标", "定性（描述）"})
    void theTargetIsQualitativeWhereTheColumnAloneSaysSo(String words) {
        String rows = ROWS.replace("定性 | 定性 | 整齐", words + " | | 整齐");

        assertThat(table("三级指标 | 指标类型 | 符号", rows).indicators())
                .extracting(Indicator::qualitative)
                .containsExactly(false, true, false);
    }

    @Test
    void whereItIsTheOnlyColumnBeforeTheValueItStandsForTheSign() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 行道树补植 |
                | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 |
                | 产出指标 | 数量指标 | 补种行道树 | 定量 | 320株 |
                | | 质量指标 | 树形修剪效果 | 定性 | 整齐 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 补种行道树 320株", "QUALITY 树形修剪效果 整齐");
        assertThat(table.indicators()).extracting(Indicator::qualitative).containsExactly(false, true);
    }

    @Test
    void levelWordsUnderTheSameHeadAreStillLevels() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 行道树补植 |
                | 一级指标 | 指标类型 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 补种行道树 | ≥320株 |
                | 效益指标 | 生态效益指标 | 绿荫覆盖率 | ≥35% |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 补种行道树 ≥320株", "ECOLOGICAL_BENEFIT 绿荫覆盖率 ≥35%");
    }

    private static PerformanceTargetTable table(String heads, String rows) {
        return Forms.table("| 项目名称 | 行道树补植 |\n| 一级指标 | 二级指标 | " + heads + " | 指标值 | 计量单位 |\n" + rows);
    }
}
