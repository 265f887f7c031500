package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What text recognition makes of signs and figures is doubted at its place, and left as it stands. */
class MisreadTargetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"二100户", "1O0户", "之100户", "》100户", "%=100户"})
    void aCharacterThatLooksLikeASignOrAFigureIsDoubted(String target) {
        assertThat(doubts("走访住户", target)).containsExactly(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥100户", "100户", "三批", "二季度完成", "达到100户", ">100户"})
    void anOrdinaryTargetIsNot(String target) {
        assertThat(doubts("走访住户", target)).isEmpty();
    }

    @Test
    void aTwoBeforeTheNumberThatTheObjectiveNamesIsDoubted() {
        assertThat(doubts("当年巡查280次。", "巡查次数", "2280次")).containsExactly("2280次");
        assertThat(doubts("当年巡查2280次。", "巡查次数", "2280次")).isEmpty();
        assertThat(doubts("当年巡查1280次。", "巡查次数", "2280次")).isEmpty();
    }

    @Test
    void aTwoWhereAllOtherRowsHaveASignIsDoubted() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 巡查 |
                | 年度目标 | 按时巡查 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 巡查次数 | 2280次 |
                | | | 出动车辆 | ≥30辆次 |
                | | 质量指标 | 处置率 | ≥98% |
                | | 成本指标 | 单次费用 | ≤300元 |
                """);

        assertThat(doubts(table)).containsExactly("2280次");
        assertThat(table.repairs().get(0).location())
                .isEqualTo(table.indicators().get(0).location());
        assertThat(table.indicators().get(0).target().text()).isEqualTo("2280次");
    }

    @Test
    void whereOthersHaveNoSignEitherItIsANumberLikeAnyOther() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 巡查 |
                | 年度目标 | 按时巡查 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 巡查次数 | 2280次 |
                | | | 出动车辆 | 30辆次 |
                | | 质量指标 | 处置率 | ≥98% |
                | | 成本指标 | 单次费用 | ≤300元 |
                """);

        assertThat(doubts(table)).isEmpty();
    }

    private static List<String> doubts(String name, String target) {
        return doubts("做好工作。", name, target);
    }

    private static List<String> doubts(String objective, String name, String target) {
        return doubts(Forms.table("| 项目名称 | 巡查 |\n| 年度目标 | " + objective + " |\n"
                + "| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | " + name + " | " + target + " |\n"));
    }

    private static List<String> doubts(PerformanceTargetTable table) {
        return table.repairs().stream()
                .filter(repair -> repair.kind() == Repair.Kind.DOUBTFUL_CHARACTER)
                .map(Repair::text)
                .toList();
    }
}
