package io.github.jixiao.readers.form.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objectives that are written down goal by goal. */
class GoalsTest {

    private static final String HEAD = "<tr><td colspan=2>项目名称</td><td colspan=3>河道清淤</td></tr>";

    private static final String INDICATORS = """
            <tr><td rowspan=2>绩效指标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>清淤长度</td><td>≥6公里</td></tr></table>
            """;

    @ParameterizedTest
    @CsvSource({"目标1, 目标2", "1, 2", "（一）, （二）", "一、, 二、", "①, ②", "总体目标1, 总体目标2", "数量目标, 质量目标"})
    void aGoalARowMakesUpTheObjective(String first, String second) {
        PerformanceTargetTable table = Forms.table("<table>" + HEAD
                + "<tr><td rowspan=2>年度总体目标</td><td>" + first + "</td><td colspan=3>清理河道淤泥。</td></tr>"
                + "<tr><td>" + second + "</td><td colspan=3>汛期行洪通畅。</td></tr>" + INDICATORS);

        assertThat(table.objectives().annual().require()).isEqualTo("清理河道淤泥。\n汛期行洪通畅。");
        assertThat(table.placeholders()).isEmpty();
        assertThat(table.repairs()).isEmpty();
        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 清淤长度 ≥6公里");
    }

    @Test
    void theOnlyGoalIsTheObjective() {
        PerformanceTargetTable table = Forms.table(
                "<table>" + HEAD + "<tr><td>年度目标</td><td>目标1</td><td colspan=3>清理河道淤泥。</td></tr>" + INDICATORS);

        assertThat(table.objectives().annual().require()).isEqualTo("清理河道淤泥。");
        assertThat(table.placeholders()).isEmpty();
    }

    @Test
    void aGoalThatIsLeftBlankAddsNothing() {
        PerformanceTargetTable table = Forms.table("<table>" + HEAD
                + "<tr><td rowspan=2>年度目标</td><td>目标1</td><td colspan=3>清理河道淤泥。</td></tr>"
                + "<tr><td>目标2</td><td colspan=3></td></tr>" + INDICATORS);

        assertThat(table.objectives().annual().require()).isEqualTo("清理河道淤泥。");
        assertThat(table.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"年度目标1, 年度目标2", "年度绩效目标1, 年度绩效目标2", "总体目标1, 总体目标2", "年度目标（一）, 年度目标（二）"})
    void numberedLabelsAskForGoalsOfOneObjective(String first, String second) {
        PerformanceTargetTable table = Forms.table("<table>" + HEAD
                + "<tr><td colspan=2>" + first + "</td><td colspan=3>清理河道淤泥。</td></tr>"
                + "<tr><td colspan=2>" + second + "</td><td colspan=3>汛期行洪通畅。</td></tr>" + INDICATORS);

        assertThat(table.objectives().annual().require()).isEqualTo("清理河道淤泥。\n汛期行洪通畅。");
        assertThat(table.repairs()).isEmpty();
    }

    @Test
    void aNumberInAnotherBoxIsNoGoal() {
        PerformanceTargetTable table = Forms.table("<table>" + HEAD
                + "<tr><td colspan=2>预算数（万元）</td><td>1</td><td>实施单位</td><td>甲县水利局</td></tr>" + INDICATORS);

        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("1");
    }
}
