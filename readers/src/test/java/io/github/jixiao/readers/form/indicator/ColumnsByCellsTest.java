package io.github.jixiao.readers.form.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of columns in words that not every form has, and those that only the cells below explain. */
class ColumnsByCellsTest {

    private static final String[] EXPECTED = {"QUANTITY 检测样品 ≥240份", "SOCIAL_BENEFIT 信息公开率 ≥98%"};

    @ParameterizedTest
    @CsvSource({"指标大类, 指标小类", "指标类别, 指标分类", "指标分类, 指标类别", "指标类别, 二级指标", "指标分类, 二级指标"})
    void levelsAreToldByTheirWords(String first, String second) {
        PerformanceTargetTable table = table(first + " | " + second + " | 三级指标 | 指标值");

        assertThat(Forms.indicators(table)).containsExactly(EXPECTED);
        assertThat(table.indicators())
                .extracting(indicator -> indicator.categoryLabel() + " " + indicator.typeLabel())
                .containsExactly("产出指标 数量指标", "效益指标 社会效益指标");
    }

    @ParameterizedTest
    @ValueSource(strings = {"考核指标", "评价指标", "末级指标"})
    void theNameMayBeHeadedOtherwise(String head) {
        assertThat(Forms.indicators(table("一级指标 | 二级指标 | " + head + " | 指标值"))).containsExactly(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"目标", "指标目标"})
    void theTargetMayBeHeadedOtherwise(String head) {
        assertThat(Forms.indicators(table("一级指标 | 二级指标 | 三级指标 | " + head))).containsExactly(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"标准分", "权重值", "分数"})
    void theWeightMayBeHeadedOtherwise(String head) {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 水质检测 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 | 量纲 | %s |
                | 产出指标 | 数量指标 | 检测样品 | ≥240 | 份 | 15 |
                """.formatted(head));

        assertThat(Forms.indicators(table)).containsExactly(EXPECTED[0]);
        assertThat(table.indicators().get(0).weight()).isEqualByComparingTo("15");
    }

    @Test
    void oneHeadOverLevelsAndNamesIsNoName() {
        PerformanceTargetTable table = Forms.table("""
                <table><tr><td>项目名称</td><td colspan=4>水质检测</td></tr>
                <tr><td rowspan=2>序号</td><td colspan=3>评价指标</td><td rowspan=2>指标值</td><td rowspan=2>权重</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td></tr>
                <tr><td>1</td><td>产出指标</td><td>数量指标</td><td>检测样品</td><td>≥240份</td><td>15</td></tr></table>
                """);

        assertThat(Forms.indicators(table)).containsExactly(EXPECTED[0]);
        assertThat(table.indicators().get(0).weight()).isEqualByComparingTo("15");
    }

    private static PerformanceTargetTable table(String heads) {
        return Forms.table("| 项目名称 | 水质检测 | | |\n| " + heads + """
                 |
                | 产出指标 | 数量指标 | 检测样品 | ≥240份 |
                | 效益指标 | 社会效益指标 | 信息公开率 | ≥98% |
                """);
    }
}
