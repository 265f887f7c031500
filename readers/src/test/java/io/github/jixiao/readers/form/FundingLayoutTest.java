package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.table.Entry.Presence;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The money boxes of a form, however they are laid out. */
class FundingLayoutTest {

    private static final String NAMED = "| 项目名称 | 河道清淤 |\n";

    private static final String INDICATORS = """
            | 年度目标 | 清淤六公里 |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 清淤长度 | ≥6公里 |
            """;

    @Test
    void theColumnOfTheYearGoesBeforeThatOfTheWholeProject() {
        Funding funding = funding("""
                | 项目资金（万元） | 资金来源 | 项目总投资 | 以前年度已下达 | 本年度安排 |
                | | 资金总额 | 90 | 30 | 60 |
                | | 财政拨款 | 70 | 20 | 50 |
                | | 其他资金 | 20 | 10 | 10 |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("60");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("50");
        assertThat(Forms.amount(funding.annual().otherFunds())).isEqualTo("10");
        assertThat(Forms.amount(funding.mediumTerm().total())).isEqualTo("90");
    }

    @Test
    void headsOfBlankColumnsAreNotEachOthersAmounts() {
        Funding funding = funding("""
                | 项目资金（万元） | 资金来源 | 项目总投资 | 以前年度已下达 | 本年度安排 |
                | | 资金总额 | | | |
                | | 财政拨款 | | | |
                """);

        assertThat(funding.annual().total().presence()).isEqualTo(Presence.BLANK);
        assertThat(funding.mediumTerm().total().presence()).isEqualTo(Presence.BLANK);
    }

    @Test
    void yearsSideBySideAreHeadsOfTheirAmounts() {
        PerformanceTargetTable table = Forms.table("""
                项目支出绩效目标表
                | 项目名称 | 河道清淤 | | | | |
                | 分年度资金（万元） | 项目总投资 | 2026年 | 2027年（本年） | 2028年 | 备注 |
                | | 90 | 20 | 30 | 40 | |
                """ + INDICATORS);

        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("30");
        assertThat(Forms.amount(table.funding().mediumTerm().total())).isEqualTo("90");
        assertThat(table.fiscalYear()).isNull();
        assertThat(table.repairs()).isEmpty();
    }

    @Test
    void anInvestmentIsOfAllYearsEvenWhereNoBoxAsksForOne() {
        Funding funding = funding("""
                | 项目资金（万元） | 项目总投资 | 900 |
                | | 其中：专项债券资金 | 700 |
                | | 项目资本金 | 200 |
                """);

        assertThat(funding.annual().total().isOnForm()).isFalse();
        assertThat(Forms.amount(funding.mediumTerm().total())).isEqualTo("900");
        assertThat(funding.annual().fiscalAppropriation().isOnForm()).isFalse();
    }

    @Test
    void labelsWithBoxesBesideThemAreNoHeads() {
        Funding funding = funding("""
                | 项目总投资 | | 年度金额 | |
                | 财政拨款 | | 其他资金 | 5 |
                """);

        assertThat(funding.annual().total().presence()).isEqualTo(Presence.BLANK);
        assertThat(Forms.amount(funding.annual().otherFunds())).isEqualTo("5");
    }

    @Test
    void aSourceInTheFormsOwnWordsIsKeptBesideTheOthers() {
        Funding funding = funding("""
                | 项目资金（万元） | 资金总额 | 100 |
                | | 其中：财政拨款 | 30 |
                | | 移民后扶资金 | 60 |
                | | 其他资金 | 10 |
                """);

        assertThat(funding.bySource())
                .extracting(source ->
                        source.label() + " " + source.amount().wanYuan().toPlainString())
                .containsExactly("财政拨款 30", "移民后扶资金 60", "其他资金 10");
        assertThat(Forms.amount(funding.annual().otherFunds())).isEqualTo("10");
    }

    @Test
    void aFigureThatIsNoMoneyIsNoSource() {
        PerformanceTargetTable table = Forms.table(NAMED + """
                | 资金总额 | 100万元 |
                | 财政拨款 | 100万元 |
                | 受益人数 | 600 |
                | 补助标准 | 500 |
                """ + INDICATORS);

        assertThat(table.funding().bySource()).isEmpty();
        assertThat(table.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.UNCLAIMED)
                .extracting(Repair::text)
                .containsExactly("受益人数 600", "补助标准 500");
    }

    @Test
    void aBoxWithNothingButThePrintedUnitIsBlank() {
        Funding funding = funding("""
                | 资金总额 | 12万元 |
                | 其中：财政拨款 | ____万元 |
                | 其他资金 | 万元 |
                | 上年结转 | （万元） |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("12");
        assertThat(funding.annual().fiscalAppropriation().presence()).isEqualTo(Presence.BLANK);
        assertThat(funding.annual().otherFunds().presence()).isEqualTo(Presence.BLANK);
        assertThat(funding.annual().carriedOver().presence()).isEqualTo(Presence.BLANK);
    }

    @Test
    void theUnitPrintedInAnEmptyBoxHoldsForTheForm() {
        Funding funding = funding("| 资金总额 | 120000 |\n| 其中：财政拨款 | 元 |\n");

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("12");
        assertThat(funding.statedUnit().require()).isEqualTo("元");
    }

    @Test
    void theUnitOverTheColumnsOfTheTasksHoldsForTheForm() {
        PerformanceTargetTable table = Forms.table("""
                部门整体支出绩效目标表
                | 部门名称 | 某县水务局 | | | | |
                | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（元） | | |
                | | | | 总额 | 财政拨款 | 其他资金 |
                | | 巡河 | 巡查全部河道 | 80000 | 80000 | |
                """ + INDICATORS);

        assertThat(table.funding().statedUnit().require()).isEqualTo("元");
        assertThat(Forms.amount(table.tasks().get(0).total())).isEqualTo("8");
    }

    @Test
    void theUnitBehindWordsOfTheFormsOwnHoldsForTheAmountsBesideThem() {
        Funding funding = funding("""
                | 补助经费概览（单位：元） | 资金总额 | 120000 |
                | | 其中：财政拨款 | 90000 |
                | | 其他资金 | 30000 |
                """);

        assertThat(funding.statedUnit().require()).isEqualTo("元");
        assertThat(Forms.amount(funding.annual().total())).isEqualTo("12");
    }

    @Test
    void equalAmountsSideBySideStandEachUnderItsOwnHead() {
        Funding funding = funding("""
                | 年度资金总额 | 财政拨款 | 单位资金 | 上年结转 |
                | 76.5 | 76.5 | 0 | 0 |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("76.5");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("76.5");
        assertThat(Forms.amount(funding.annual().otherFunds())).isEqualTo("0");
        assertThat(Forms.amount(funding.annual().carriedOver())).isEqualTo("0");
    }

    @Test
    void anAmountThatAConversionWroteTwiceIsOne() {
        Funding funding = funding("""
                | 年度资金总额 | 年度资金总额 | 财政拨款 |
                | 76.5 | 76.5 | 60 |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("76.5");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"当年预算安排（万元）", "本年度资金", "资金申请总额（万元）", "批复预算数", "项目批复金额"})
    void theBudgetOfTheYearHasManyNames(String label) {
        Funding funding = funding("| " + label + " | 66 | 财政资金 | 60 |\n");

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("66");
    }

    private static Funding funding(String rows) {
        return Forms.table(NAMED + rows + INDICATORS).funding();
    }

    @Test
    void aCutOffBracketDoesNotHideALabel() {
        assertThat(List.of(Label.of("年度资金总额（万"), Label.of("财政拨款("))).containsExactly(Label.TOTAL, Label.FISCAL);
    }
}
