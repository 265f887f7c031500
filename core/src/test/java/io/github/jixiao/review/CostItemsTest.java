package io.github.jixiao.review;

import static io.github.jixiao.review.Given.costs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Funding;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostItemsTest {

    private static CostTotal total(ReviewedTable table) {
        return table.money().costTotals().get(0);
    }

    @ParameterizedTest
    @CsvSource({"单灯造价, ≤1200元/盏", "成本节约率, ≥3%", "人均培训成本, ≤900元", "停水影响天数, ≤3天"})
    void pricesAndRatesLeaveAShortfallAsItIs(String name, String target) {
        assertThat(total(costs("50", "灯具采购费", "≤40万元", name, target)).isBelowBudget())
                .isTrue();
    }

    @Test
    void aShortfallThatAPriceTimesAQuantityExplainsIsNone() {
        ReviewedTable table = Given.reviewed(Given.project()
                .funding(Funding.ofAnnual(Given.total("50")))
                .indicators(List.of(
                        Indicator.of(IndicatorType.QUANTITY, "安装路灯", "≥1000盏"),
                        Indicator.of(IndicatorType.COST, "灯具采购费", "≤35万元"),
                        Indicator.of(IndicatorType.COST, "单灯安装费", "≤150元/盏"))));

        assertThat(total(table).settled()).isFalse();
    }

    @Test
    void anAmountNamedLikeAPriceThatMayCloseTheGapLeavesItOpen() {
        assertThat(total(costs("50", "灯具采购费", "≤10万元", "标准化安装费", "≤40万元")).isBelowBudget())
                .isFalse();
    }

    @Test
    void aPartOfAnItemIsNotAddedToIt() {
        assertThat(total(costs("50", "路灯工程费", "≤50万元", "其中：设计费", "≤5万元")).isAboveBudget())
                .isFalse();
        assertThat(total(costs("50", "1.路灯工程费", "≤50万元", "1.1设计费", "≤5万元")).isAboveBudget())
                .isFalse();
        assertThat(total(costs("50", "路灯工程费", "≤50万元", "设计费", "≤5万元")).isAboveBudget())
                .isTrue();
    }

    @Test
    void anAmountIsTheSumOfTheOthersOnlyWhereThatFitsTheBudget() {
        assertThat(total(costs("182", "设备费", "≤91万元", "安装费", "≤56万元", "运维费", "≤35万元"))
                        .isBelowBudget())
                .isFalse();
        assertThat(total(costs("54", "设备费", "≤43.5万元", "安装费", "≤36.6万元", "运维费", "≤6.9万元"))
                        .isAboveBudget())
                .isTrue();
        assertThat(total(costs("43.5", "工程费用", "≤43.5万元", "安装费", "≤36.6万元", "运维费", "≤6.9万元"))
                        .isAboveBudget())
                .isFalse();
    }

    @Test
    void burdensOnSocietyCountOnlyWhereTheBudgetHasRoom() {
        ReviewedTable table = Given.reviewed(Given.project()
                .funding(Funding.ofAnnual(Given.total("50")))
                .indicators(List.of(
                        Indicator.of(IndicatorType.ECONOMIC_COST, "征迁工程费", "≤50万元"),
                        Indicator.of(IndicatorType.SOCIAL_COST, "拆迁安置社会成本", "≤20万元"))));

        assertThat(total(table).isAboveBudget()).isFalse();
    }
}
