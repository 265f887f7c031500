package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import org.junit.jupiter.api.Test;

/** Heads of two storeys, and cells that say by their height which rows are theirs. */
class DividedHeadTest {

    private static final String ROWS = """
            <tr><td rowspan="3">产出指标</td><td rowspan="2">数量指标</td><td>巡线里程</td><td>≥</td><td>40公里</td></tr>
            <tr><td>更换绝缘子</td><td>=</td><td>12串</td></tr>
            <tr><td>时效指标</td><td>完工</td><td>定性</td><td>10月底前</td></tr>
            <tr><td>效益指标</td><td>社会效益指标</td><td>停电投诉</td><td>≤</td><td>3件</td></tr>
            """;

    private static final String[] EXPECTED = {
        "QUANTITY 巡线里程 ≥40公里", "QUANTITY 更换绝缘子 =12串", "TIMELINESS 完工 10月底前", "SOCIAL_BENEFIT 停电投诉 ≤3件"
    };

    @Test
    void aKnownHeadOverSignAndValueIsDivided() {
        assertThat(Forms.indicators(divided("符号", "数值及单位"))).containsExactly(EXPECTED);
    }

    @Test
    void wordsOfTheFormsOwnDivideAHeadToo() {
        assertThat(Forms.indicators(divided("方向", "要求"))).containsExactly(EXPECTED);
    }

    @Test
    void aRowWithoutNameAndLevelIsNoIndicator() {
        PerformanceTargetTable table = Forms.table("""
                <table><tr><td>项目名称</td><td colspan="3">线路维护</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td></td><td></td><td></td><td>按月填报</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>巡线里程</td><td>≥40公里</td></tr></table>
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 巡线里程 ≥40公里");
        assertThat(table.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.UNCLAIMED)
                .extracting(Repair::text)
                .containsExactly("按月填报");
    }

    @Test
    void theExplanationCutOffByAPageGoesOn() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 线路维护 |
                | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值 |
                | 产出指标 | 数量指标 | 巡线里程 | 全年巡查线路的里程，以台 | ≥40公里 |

                第2页

                | | | | 账为准。 | |
                | | 质量指标 | 缺陷消除率 | 已消除的比例 | ≥95% |
                """);

        assertThat(table.indicators().get(0).definition()).isEqualTo("全年巡查线路的里程，以台账为准。");
        assertThat(table.indicators()).hasSize(2);
    }

    private static PerformanceTargetTable divided(String sign, String value) {
        return Forms.table("""
                <table><tr><td>项目名称</td><td colspan="4">线路维护</td></tr>
                <tr><td rowspan="2">一级指标</td><td rowspan="2">二级指标</td><td rowspan="2">三级指标</td>
                <td colspan="2">指标值</td></tr>
                <tr><td>%s</td><td>%s</td></tr>
                %s</table>
                """.formatted(sign, value, ROWS));
    }
}
