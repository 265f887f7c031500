package io.github.jixiao.readers.form.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.Entry.Presence;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.TableKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The boxes above the indicators. */
class HeadTest {

    private static final String INDICATORS = """
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 检查次数 | ≥4次 |
            """;

    @Test
    void aBoxIsFilledOrBlankOrNotOnTheForm() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 食品抽检 |
                | 实施单位 | |
                | 年度资金总额 | 约四十多万 | 其中：财政拨款 | 40 |
                | 其他资金 | |
                """ + INDICATORS);

        assertThat(table.projectName().presence()).isEqualTo(Presence.FILLED);
        assertThat(table.units().implementingUnit().presence()).isEqualTo(Presence.BLANK);
        assertThat(table.units().budgetUnit().presence()).isEqualTo(Presence.NOT_ON_FORM);
        assertThat(table.funding().annual().total().presence()).isEqualTo(Presence.UNREADABLE);
        assertThat(Forms.amount(table.funding().annual().fiscalAppropriation())).isEqualTo("40");
        assertThat(table.funding().annual().otherFunds().presence()).isEqualTo(Presence.BLANK);
        assertThat(table.funding().annual().carriedOver().presence()).isEqualTo(Presence.NOT_ON_FORM);
        assertThat(table.funding().statedUnit().presence()).isEqualTo(Presence.NOT_ON_FORM);
    }

    @Test
    void everyEntryTellsWhereItStands() {
        PerformanceTargetTable table = Forms.table("项目绩效目标表\n| 项目名称 | 食品抽检 | 预算单位 | 丙局 |\n" + INDICATORS);

        assertThat(table.units().budgetUnit().location().table()).isEqualTo(1);
        assertThat(table.units().budgetUnit().location().row()).isEqualTo(1);
        assertThat(table.units().budgetUnit().location().column()).isEqualTo(4);
        assertThat(table.units().budgetUnit().location().line()).isEqualTo(2);
        assertThat(table.units().budgetUnit().location().label()).isEqualTo("预算单位");
        assertThat(table.indicators().get(0).location().label()).isEqualTo("指标值");
        assertThat(table.indicators().get(0).location().row()).isEqualTo(3);
    }

    @Test
    void theUnitStandsInTheLineThatStatesTheUnitOfMoney() {
        PerformanceTargetTable table = Forms.table("""
                1、食品抽检绩效目标表
                岭东县市场监督管理局机关　　　　　单位：万元
                | 项目名称 | 食品抽检 |
                | 预算数 | 40 |
                """ + INDICATORS);

        assertThat(table.units().reportingUnit().require()).isEqualTo("岭东县市场监督管理局机关");
        assertThat(table.funding().statedUnit().require()).isEqualTo("万元");
    }

    @Test
    void otherWordsInThatLineAndAmountsByYearNameNoUnit() {
        PerformanceTargetTable table = Forms.table("""
                项目支出绩效目标表
                第二部分预算表　　　　　单位：万元
                | 项目名称 | 食品抽检 |
                | 项目总投资 | 120 |
                | 2025年已安排 | 40 |
                | 2026年度资金总额 | 40 |
                """ + INDICATORS);

        assertThat(table.units().reportingUnit().isOnForm()).isFalse();
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("40");
    }

    @Test
    void aBoxForInformationOnTheUnitNamesIt() {
        PerformanceTargetTable table = Forms.table("""
                | 单位信息： | 岭东县市场监督管理局 |
                | 项目名称： | 食品抽检 |
                | 职能职责与活动： | 01-市场监管 |
                | 项目年度总体目标 | 抽检食品 |
                """ + INDICATORS);

        assertThat(table.units().budgetUnit().require()).isEqualTo("岭东县市场监督管理局");
        assertThat(table.objectives().annual().require()).isEqualTo("抽检食品");
    }

    @Test
    void moneyInYuanComesOutInWanYuan() {
        PerformanceTargetTable table = Forms.table("""
                项目支出绩效目标申报表
                单位：元
                | 项目名称 | 食品抽检 |
                | 项目资金总额 | 3,000,000.00 | 年度资金申请总额 | 1,000,000.00 |
                | 其中：当年财政拨款 | 900,000.00 | 上年结转资金 | 100,000.00 |
                """ + INDICATORS);

        assertThat(table.funding().statedUnit().require()).isEqualTo("元");
        assertThat(Forms.amount(table.funding().mediumTerm().total())).isEqualTo("300");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("100");
        assertThat(Forms.amount(table.funding().annual().fiscalAppropriation())).isEqualTo("90");
        assertThat(Forms.amount(table.funding().annual().carriedOver())).isEqualTo("10");
    }

    @Test
    void severalAmountsMayStandInOneCell() {
        PerformanceTargetTable table = Forms.table("""
                | 部门名称 | 丁县统计局 |
                | 年度预算申请（万元） | 资金总额: 150.5 万元 | |
                | | 按收入性质分 | 按支出性质分 |
                | | 其中: 一般公共预算拨款: 140.5 政府性基金拨款: 其他资金: 10 | 其中: 基本支出: 100.5 项目支出: 50 |
                | 年度总体目标 | 完成普查 |
                """ + INDICATORS);

        assertThat(table.kind()).isEqualTo(TableKind.DEPARTMENT);
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("150.5");
        assertThat(Forms.amount(table.funding().annual().fiscalAppropriation())).isEqualTo("140.5");
        assertThat(table.funding().bySource()).extracting("label").containsExactly("一般公共预算拨款", "其他资金");
        assertThat(Forms.amount(table.funding().basicExpenditure())).isEqualTo("100.5");
        assertThat(Forms.amount(table.funding().projectExpenditure())).isEqualTo("50");
    }

    @Test
    void labelsMayStandAboveTheirAmounts() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 食品抽检 |
                | 项目资金（万元） | 年度资金总额 | 财政拨款 | 其他资金 |
                | | 100 | 80 | 20 |
                | 绩效目标 | 抽检2000批次 |
                """ + INDICATORS);

        assertThat(table.funding().annual().entries()).extracting(Forms::amount).startsWith("100", "80", "20");
    }

    @Test
    void blanksInsideAnAmountAreClosedAndSaid() {
        PerformanceTargetTable table = Forms.table("| 项目名称 | 食品抽检 |\n| 资金总额 | 7.6 7 万元 |\n" + INDICATORS);

        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("7.67");
        assertThat(Forms.repairs(table)).containsExactly(Repair.Kind.CLOSED_NUMBER);
    }

    @Test
    void ownAndHigherLevelFundsMakeTheTotalWhereNoBoxAsksForIt() {
        PerformanceTargetTable table = Forms.table("| 项目名称 | 食品抽检 |\n| 年度本级预算金额 | 60万元 | 上级资金 | 40万元 |\n" + INDICATORS);

        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("100");
        assertThat(Forms.amount(table.funding().annual().fiscalAppropriation())).isEqualTo("60");
        assertThat(Forms.amount(table.funding().annual().higherLevelFunds())).isEqualTo("40");
    }

    @Test
    void whatADepartmentMaySpendIsItsTotal() {
        PerformanceTargetTable table = Forms.table("""
                部门整体绩效目标表
                | 部门（单位）名称 | 江口区水利局 | 部门支出预算数（万元） | 1936.20 |
                | 当年整体绩效目标 | 守住汛期安全底线。 |
                """ + INDICATORS);

        assertThat(table.kind()).isEqualTo(TableKind.DEPARTMENT);
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("1936.2");
        assertThat(table.departmentName().require()).isEqualTo("江口区水利局");
    }

    @Test
    void linesAboveTheGridNameUnitAndMoney() {
        PerformanceTargetTable table = Forms.table("""
                附件2：
                食品抽检绩效目标表
                填报单位（盖章）戊市市场监管局      金额单位：万元
                （2024 年度）
                | 资金总额 | 88 |
                | 绩效目标 | 抽检2000批次 |
                """ + INDICATORS);

        assertThat(table.title()).isEqualTo("食品抽检绩效目标表");
        assertThat(table.units().reportingUnit().require()).isEqualTo("戊市市场监管局");
        assertThat(table.funding().statedUnit().require()).isEqualTo("万元");
        assertThat(table.fiscalYear()).isEqualTo(FiscalYear.stated(2024));
    }

    @Test
    void aUnitWithItsCodeNeedsNoLabel() {
        PerformanceTargetTable table = Forms.table("""
                | 301001己区档案馆本级 | 单位：万元 |
                | 项目名称 | 数字化 |
                | 绩效目标 | 扫描 |
                """ + INDICATORS);

        assertThat(table.units().reportingUnit().require()).isEqualTo("己区档案馆本级");
    }

    @Test
    void thePeriodMayComeInTwoBoxes() {
        PerformanceTargetTable table =
                Forms.table("| 项目名称 | 食品抽检 |\n| 计划开始日期 | 2024-03-01 | 计划完成日期 | 2024-11-30 |\n" + INDICATORS);

        assertThat(table.implementationPeriod().require().start()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(table.implementationPeriod().require().end()).isEqualTo(LocalDate.of(2024, 11, 30));
        assertThat(table.fiscalYear()).isEqualTo(new FiscalYear(2024, FiscalYear.Origin.CONTENT));
    }

    @Test
    void aTickedBoxIsTheAnswer() {
        PerformanceTargetTable table = Forms.table("| 项目名称 | 食品抽检 |\n| 项目属性 | 新增项目□ 延续项目☑ |\n" + INDICATORS);
        PerformanceTargetTable unticked = Forms.table("| 项目名称 | 食品抽检 |\n| 项目属性 | 新增项目□ 延续项目□ |\n" + INDICATORS);

        assertThat(table.projectNature().require()).isEqualTo("延续项目");
        assertThat(unticked.projectNature().presence()).isEqualTo(Presence.BLANK);
    }

    @Test
    void theScheduleHasAPercentageForEachDate() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 食品抽检 | | | |
                | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
                | | 15% | 45% | | 百分百 |
                """ + INDICATORS);

        assertThat(table.expenditureSchedule()).extracting("label").containsExactly("3月底", "6月底", "10月底", "12月底");
        assertThat(table.expenditureSchedule().get(0).cumulativePercent().require())
                .isEqualTo(new BigDecimal("15"));
        assertThat(table.expenditureSchedule())
                .extracting(period -> period.cumulativePercent().presence())
                .containsExactly(Presence.FILLED, Presence.FILLED, Presence.BLANK, Presence.UNREADABLE);
    }

    @Test
    void tasksHaveATotalRowOfTheirOwn() {
        PerformanceTargetTable table = Forms.table("""
                | 部门名称 | 庚县统计局 | | | | |
                | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | | |
                | | | | 总额 | 财政拨款 | 其他资金 |
                | | 人口抽样 | 入户调查 | 30 | 25 | 5 |
                | | 经济调查 | 走访企业 | 20 | 20 | |
                | | 金额合计 | | 50 | 45 | 5 |
                | 年度总体目标 | 完成调查 | | | | |
                """ + INDICATORS);

        assertThat(table.tasks()).extracting(task -> task.name().require()).containsExactly("人口抽样", "经济调查");
        assertThat(table.tasks())
                .extracting(task -> Forms.amount(task.otherFunds()))
                .containsExactly("5", "BLANK");
        assertThat(Forms.amount(Objects.requireNonNull(table.taskTotal()).total()))
                .isEqualTo("50");
        assertThat(table.objectives().annual().require()).isEqualTo("完成调查");
    }

    @Test
    void generalAndAnnualObjectivesAreKeptApart() {
        PerformanceTargetTable table =
                Forms.table("| 项目名称 | 治河 |\n| 项目总目标 | 三年治完 |\n| 年度绩效目标 | 当年治一半 |\n" + INDICATORS);

        assertThat(table.objectives().annual().require()).isEqualTo("当年治一半");
        assertThat(table.objectives().implementationPeriod().require()).isEqualTo("三年治完");
    }
}
