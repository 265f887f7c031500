package io.github.jixiao.review;

import static io.github.jixiao.review.Given.costs;
import static io.github.jixiao.review.Given.money;
import static io.github.jixiao.review.Given.moneys;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostTotalTest {

    private static CostTotal total(ReviewedTable table) {
        return table.money().costTotals().get(0);
    }

    private static SumComparison overrun(CostTotal total) {
        return Objects.requireNonNull(total.overrun());
    }

    private static void assertFits(ReviewedTable table) {
        assertThat(total(table).isAboveBudget()).isFalse();
        assertThat(total(table).isBelowBudget()).isFalse();
    }

    @Test
    void itemsThatMakeTheBudgetFit() {
        assertFits(costs("50", "灯具采购费", "≤35万元", "施工费", "≤15万元"));
    }

    @Test
    void itemsAboveTheBudgetAreToldWithTheirSum() {
        CostTotal total = total(costs("50", "灯具采购费", "≤35万元", "施工费", "≤20万元"));

        assertThat(total.isAboveBudget()).isTrue();
        assertThat(total.variant()).isEmpty();
        assertThat(overrun(total).sum()).isEqualTo(money("55"));
        assertThat(overrun(total).difference()).isEqualTo(money("5"));
        assertThat(total.parts()).isEqualTo(moneys("35", "20"));
    }

    @Test
    void whatIsSpentInTheYearAddsUp() {
        assertFits(costs("650", "车辆采购费", "≤560.00万元/年", "车辆保险费", "≤90万元/项目"));
    }

    @Test
    void aPriceBesideATotalThatMakesTheBudgetLeavesNothingOpen() {
        ReviewedTable table = costs("650", "项目总成本", "≤650万元", "单车采购费", "≤20万元/辆");

        assertThat(total(table).isCoverKnown()).isTrue();
        assertThat(table.availabilityOf(FormPart.ALL_COST_ITEMS)).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void itemsBelowTheBudgetAreToldWithTheirShare() {
        CostTotal total = total(costs("90", "普法宣传", "≤30万元", "法律援助", "≤10万元"));

        assertThat(total.isBelowBudget()).isTrue();
        assertThat(total.coveredPercent()).isEqualByComparingTo("44.4");
    }

    @Test
    void theShareIsRoundedNotCut() {
        assertThat(total(costs("80", "普法宣传", "≤45万元", "法律援助", "≤30万元")).coveredPercent())
                .isEqualByComparingTo("93.8");
    }

    @Test
    void yuanAndWanYuanAddUp() {
        assertFits(costs("50", "灯具采购费", "≤350000元", "施工费", "≤15万元"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目总成本", "总成本", "项目总投资", "合计", "成本总额（万元）"})
    void aNamedTotalBesideItsItemsCountsOnce(String name) {
        assertFits(costs("50", name, "≤50万元", "灯具采购费", "≤35万元", "施工费", "≤15万元"));
        assertFits(costs("50", "灯具采购费", "≤35万元", "施工费", "≤15万元", name, "≤50万元"));
    }

    @Test
    void aTotalUnderAnyNameIsSeenByItsAmount() {
        assertFits(costs("50", "照明提升投入", "≤50万元", "灯具采购费", "≤35万元", "施工费", "≤15万元"));
    }

    @Test
    void twoEqualItemsAreNoTotalAndItem() {
        CostTotal total = total(costs("50", "东园灯具", "≤40万元", "西园灯具", "≤40万元"));

        assertThat(total.isAboveBudget()).isTrue();
        assertThat(total.sum()).isEqualTo(money("80"));
    }

    @Test
    void aNamedTotalAboveTheBudgetIsAFaultEvenIfItsItemsFit() {
        CostTotal total = total(costs("50", "项目总成本", "≤60万元", "灯具采购费", "≤35万元", "施工费", "≤15万元"));

        assertThat(total.variant()).isEqualTo("total");
        assertThat(overrun(total).sum()).isEqualTo(money("60"));
        assertThat(overrun(total).difference()).isEqualTo(money("10"));
        assertThat(total.sum()).isEqualTo(money("50"));
    }

    /** A budget of 156,655 yuan is 15.6655 万元, which a named total states as 15.67 万元. */
    private static ReviewedTable costsOfABudgetInYuan(String total) {
        return Given.reviewed(Given.project()
                .funding(Funding.ofAnnual(FundingAmounts.UNSTATED.withTotal(
                        Entry.of(Objects.requireNonNull(Money.ofUnit(new BigDecimal("156655.00"), "元"))))))
                .indicators(List.of(
                        Indicator.of(IndicatorType.COST, "项目总成本", total),
                        Indicator.of(IndicatorType.COST, "灯具采购费", "≤10万元"),
                        Indicator.of(IndicatorType.COST, "施工费", "≤5.67万元"))));
    }

    @Test
    void roundingOfATotalNamedBesideItsItemsIsNoFault() {
        assertFits(costsOfABudgetInYuan("≤15.67万元"));
        assertFits(costsOfABudgetInYuan("≤15.665万元"));
        assertThat(total(costsOfABudgetInYuan("≤15.68万元")).variant()).isEqualTo("total");
        assertThat(total(costsOfABudgetInYuan("≤15.68万元")).isAboveBudget()).isTrue();
    }

    @Test
    void aNamedTotalBelowTheBudgetByNoMoreThanRoundingExplainsCoversIt() {
        ReviewedTable table = costs("15.67", "项目总成本", "≤15.66万元", "灯具采购费", "≤10万元");
        ReviewedTable less = costs("15.67", "项目总成本", "≤15.65万元", "灯具采购费", "≤10万元");

        assertFits(table);
        assertThat(total(less).isBelowBudget()).isTrue();
    }

    @Test
    void roundedItemsStillMakeATotalUnderAnyName() {
        assertFits(costs("15.67", "照明提升投入", "≤15.67万元", "灯具采购费", "≤10.34万元", "施工费", "≤5.34万元"));
    }

    @Test
    void aNamedTotalThatMakesTheBudgetExcusesItemsThatDoNot() {
        assertFits(costs("50", "项目总成本", "≤50万元", "灯具采购费", "≤35万元"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"≤1200元/盏", "≤0.12万元/盏", "≤150元/人·天"})
    void aPriceForEachDoesNotAddUp(String price) {
        ReviewedTable table = costs("50", "项目总成本", "≤50万元", "单灯造价", price);

        assertThat(total(table).isAboveBudget()).isFalse();
        assertThat(total(table).parts()).isEqualTo(moneys("50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"人均补助标准", "单灯造价", "每盏灯成本", "户均补贴", "日均维护费", "集中采购节约额", "压减会议费"})
    void aPriceForEachOrASavingInWanYuanDoesNotAddUpEither(String name) {
        ReviewedTable table = costs("50", "项目总成本", "≤50万元", name, "≤20万元");

        assertThat(total(table).isAboveBudget()).isFalse();
    }

    @Test
    void whereOneCostStatesNoAmountAShortfallCannotBeTold() {
        CostTotal total = total(costs("50", "灯具采购费", "≤35万元", "施工费", "不超预算"));

        assertThat(total.complete()).isFalse();
        assertThat(total.isBelowBudget()).isFalse();
    }

    @Test
    void aNamedTotalBelowTheBudgetIsAShortfallWhateverStandsBesideIt() {
        assertThat(total(costs("50", "项目总成本", "≤40万元", "单灯造价", "≤1200元/盏")).isBelowBudget())
                .isTrue();
        assertThat(total(costs("50", "项目总成本", "≤50万元", "单灯造价", "≤1200元/盏")).isUnitemised())
                .isFalse();
    }

    @Test
    void costsToSocietyAndEnvironmentAreNotTheBudgets() {
        ReviewedTable table = Given.reviewed(Given.project()
                .funding(Funding.ofAnnual(Given.total("50")))
                .indicators(List.of(
                        Indicator.of(IndicatorType.ECONOMIC_COST, "灯具采购费", "≤30万元"),
                        Indicator.of(IndicatorType.SOCIAL_COST, "施工扰民", "不超过2次"),
                        Indicator.of(IndicatorType.ECOLOGICAL_COST, "施工扬尘", "达标排放"))));

        assertThat(total(table).isBelowBudget()).isTrue();
    }

    @Test
    void theControlRateRowIsNoCost() {
        CostTotal total = total(costs("50", "项目或定额成本控制率", "=100%", "项目总成本", "≤50万元"));

        assertThat(total.complete()).isTrue();
        assertThat(total.isBelowBudget()).isFalse();
    }

    private static ReviewedTable misread(String target) {
        Indicator doubtful = Indicator.builder()
                .type(IndicatorType.COST)
                .name("灯具采购费")
                .target(target)
                .location(Location.of(1, 7, 3))
                .build();
        return Given.reviewed(Given.project()
                .funding(Funding.ofAnnual(Given.total("50")))
                .indicators(List.of(doubtful))
                .repairs(List.of(new Repair(Repair.Kind.DOUBTFUL_CHARACTER, "二35", Location.of(1, 7, 3)))));
    }

    @Test
    void anAmountThatMayBeMisreadNeitherFallsShortNorExceeds() {
        assertThat(total(misread("≤35万元")).isBelowBudget()).isFalse();
        assertThat(total(misread("≤235万元")).isAboveBudget()).isFalse();
        assertThat(misread("≤235万元").availabilityOf(FormPart.COST_ITEMS)).isEqualTo(Availability.INSUFFICIENT);
    }

    @Test
    void annualAndMediumTermCostsAreNeverMixed() {
        Indicator mediumTerm = Indicator.builder()
                .type(IndicatorType.COST)
                .name("三年总投入")
                .target("≤150万元")
                .term(Term.MEDIUM_TERM)
                .build();
        ReviewedTable table = Given.reviewed(Given.project()
                .funding(new Funding(
                        Entry.of("万元"),
                        Given.total("50"),
                        Given.total("150"),
                        List.of(),
                        Entry.unstated(),
                        Entry.unstated()))
                .indicators(List.of(Indicator.of(IndicatorType.COST, "项目总成本", "≤50万元"), mediumTerm)));
        List<CostTotal> totals = table.money().costTotals();

        assertThat(totals).hasSize(2).noneMatch(CostTotal::isAboveBudget).noneMatch(CostTotal::isBelowBudget);
    }

    @Test
    void aDepartmentsCostsAreBoundByItsTotalAndShouldCoverItsProjects() {
        Funding funding = new Funding(
                Entry.of("万元"),
                Given.total("300"),
                FundingAmounts.UNSTATED,
                List.of(),
                Given.box("250"),
                Given.box("50"));
        ReviewedTable department = Given.reviewed(Given.department()
                .funding(funding)
                .indicators(List.of(Indicator.of(IndicatorType.COST, "普法宣传经费", "≤60万元"))));

        assertFits(department);
        assertThat(total(department).ceiling())
                .isNotNull()
                .extracting(SumComparison::stated)
                .isEqualTo(money("300"));
    }

    @Test
    void withoutABudgetNothingIsAboveOrBelow() {
        ReviewedTable table = Given.table(Indicator.of(IndicatorType.COST, "灯具采购费", "≤35万元"));

        assertFits(table);
        assertThat(total(table).sum()).isEqualTo(money("35"));
    }

    @Test
    void withoutAnAmountThereIsNoTotal() {
        ReviewedTable table = costs("50", "成本控制", "不超预算");

        assertThat(table.money().costTotals()).isEmpty();
    }

    @Test
    void costsOfTheLayoutOf2021CountAsWell() {
        ReviewedTable table = Given.reviewed(Given.project()
                .funding(Funding.ofAnnual(Given.total("50")))
                .indicators(List.of(Indicator.of(IndicatorType.ECONOMIC_COST, "灯具采购费", "≤60万元"))));

        assertThat(total(table).isAboveBudget()).isTrue();
    }
}
