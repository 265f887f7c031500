package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import org.junit.jupiter.api.Test;

/** The boxes of a department's form: its tasks, its money, its objectives. */
class DepartmentLayoutTest {

    private static final String DEPARTMENT = """
            部门整体支出绩效目标表（2025年度）
            | 部门名称 | 河湾县林业局 | | | |
            """;

    private static final String INDICATORS = """
            | 一级指标 | 二级指标 | 三级指标 | 指标值 | |
            | 产出指标 | 数量指标 | 造林面积 | ≥800亩 | |
            """;

    @Test
    void theMoneyBelowTheTasksIsNoTask() {
        PerformanceTargetTable table = Forms.table(DEPARTMENT + """
                | 年度主要任务 | 任务名称 | 主要内容 | | |
                | | 封山育林 | 管护山林2万亩 | | |
                | | 森林防火 | 巡护防火道 | | |
                | 部门收支总体情况（万元） | 资金总额 | 财政拨款 | 其他资金 | |
                | | 640 | 600 | 40 | |
                """ + INDICATORS);

        assertThat(table.tasks()).extracting(task -> task.name().require()).containsExactly("封山育林", "森林防火");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("640");
        assertThat(Forms.amount(table.funding().annual().fiscalAppropriation())).isEqualTo("600");
        assertThat(Forms.amount(table.funding().annual().otherFunds())).isEqualTo("40");
    }

    @Test
    void revenueAndExpenditureStandSideBySideUnderHeadsOfTheirOwn() {
        PerformanceTargetTable table = Forms.table(DEPARTMENT + """
                | 收支情况 | 收入项目 | 金额（元） | 支出项目 | 金额（元） |
                | | 财政拨款 | 6000000 | 基本支出 | 5000000 |
                | | 其他资金 | 400000 | 项目支出 | 1400000 |
                | | 收入合计 | 6400000 | 支出合计 | 6400000 |
                """ + INDICATORS);

        assertThat(table.funding().statedUnit().require()).isEqualTo("元");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("640");
        assertThat(Forms.amount(table.funding().annual().fiscalAppropriation())).isEqualTo("600");
        assertThat(Forms.amount(table.funding().basicExpenditure())).isEqualTo("500");
        assertThat(Forms.amount(table.funding().projectExpenditure())).isEqualTo("140");
        assertThat(table.repairs()).isEmpty();
    }

    @Test
    void besideTheWordForTasksTheirNamesNeedNoMoreThanThat() {
        PerformanceTargetTable table = Forms.table(DEPARTMENT + """
                | 整体绩效目标 | 完成造林800亩 | | | |
                | 年度重点工作任务 | 事项 | 主要实施内容 | 计划投入资金（万元） | 预期成效 |
                | | 封山育林 | 管护山林2万亩 | 90 | 山林得到管护 |
                | | 森林防火 | 巡护防火道 | 35.5 | 不发生火灾 |
                """ + INDICATORS);

        assertThat(table.kind()).isEqualTo(TableKind.DEPARTMENT);
        assertThat(table.tasks())
                .extracting(task -> task.name().require() + " " + Forms.amount(task.total()))
                .containsExactly("封山育林 90", "森林防火 35.5");
        assertThat(table.objectives().annual().require()).isEqualTo("完成造林800亩");
    }

    @Test
    void anObjectiveForSeveralYearsIsTheMediumTermBesideThatOfTheYear() {
        PerformanceTargetTable table = Forms.table(DEPARTMENT + """
                | 总体绩效目标（2025-2027年） | 三年内造林2400亩 | | | |
                | 部门年度工作目标（2025年） | 造林800亩 | | | |
                """ + INDICATORS);

        assertThat(table.objectives().mediumTerm().require()).isEqualTo("三年内造林2400亩");
        assertThat(table.objectives().annual().require()).isEqualTo("造林800亩");
    }

    @Test
    void theOnlyObjectiveIsThatOfTheFormWhateverYearsItNames() {
        PerformanceTargetTable table = Forms.table(DEPARTMENT + "| 总体绩效目标（2025-2027年） | 造林800亩 | | | |\n" + INDICATORS);

        assertThat(table.objectives().annual().require()).isEqualTo("造林800亩");
    }
}
