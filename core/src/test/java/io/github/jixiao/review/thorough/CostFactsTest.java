package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.CostTotal;
import io.github.jixiao.review.Forms;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostFactsTest {
    private static final Indicator[] NAMED_AFTER_WORK = {
        Forms.quantity("更换路灯数量", "≥420盏"),
        Forms.quantity("灯杆安装数量", "≥36根"),
        Forms.quantity("电缆敷设长度", "≥3公里"),
        Forms.cost("路灯采购费", "≤20万元"),
        Forms.cost("灯杆采购费", "≤10万元"),
        Forms.cost("电缆采购费", "≤10万元"),
        Forms.cost("灯杆安装费", "≤5万元"),
        Forms.cost("宣传画册印制费", "≤5万元")
    };

    @ParameterizedTest
    @CsvSource({
        "福利费, true",
        "行政单位困难福利费, true",
        "在职人员绩效工资, true",
        "机关津贴补贴支出, true",
        "单位水电费, true",
        "农民工工资, false",
        "临聘人员工资, false",
        "生均公用经费, false",
        "孤儿福利费, false",
        "路灯电费, false",
        "工资核算系统建设, false"
    })
    void onlyTheUnitsOwnItemsAreBasicExpenditure(String name, boolean basic) {
        ReviewedTable table = Forms.reviewed(Forms.project("公园照明", Forms.cost(name, "≤8万元")));

        assertThat(BasicExpenditureItem.of(table)).hasSize(basic ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"教师绩效工资", "机关运转经费", "体育馆免费开放", "农村小学营养午餐"})
    void projectsThatCarrySuchCostsAreExempt(String project) {
        assertThat(BasicExpenditureItem.of(Forms.reviewed(Forms.project(project, Forms.cost("水电费", "≤8万元")))))
                .isEmpty();
    }

    @Test
    void itemWithoutOutputIsToldWhereTheOthersHaveOne() {
        assertThat(UnmatchedCost.of(Forms.reviewed(Forms.project("公园照明", NAMED_AFTER_WORK))))
                .extracting(UnmatchedCost::name)
                .containsExactly("宣传画册印制费");
    }

    @Test
    void itemsNamedAfterKindsOfSpendingTellNothing() {
        assertThat(UnmatchedCost.of(Forms.reviewed(Forms.project(
                        "公园照明",
                        Forms.quantity("更换路灯数量", "≥420盏"),
                        Forms.cost("材料费", "≤20万元"),
                        Forms.cost("差旅费", "≤20万元"),
                        Forms.cost("印刷费", "≤20万元"),
                        Forms.cost("咨询费", "≤20万元"),
                        Forms.cost("路灯采购费", "≤20万元")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"项目总成本, ≤50万元, true", "项目总成本, ≤40万元, false", "路灯采购费, ≤50万元, false"})
    void onlyATotalThatRepeatsTheBudgetIsUnitemised(String name, String target, boolean unitemised) {
        Funding funding = Funding.ofAnnual(FundingAmounts.UNSTATED.withTotal(Entry.of(Money.ofWanYuan("50"))));
        ReviewedTable table =
                Forms.reviewed(Forms.project("公园照明", Forms.cost(name, target)).funding(funding));

        List<CostTotal> totals = table.money().costTotals();

        assertThat(totals)
                .singleElement()
                .satisfies(total -> assertThat(total.isUnitemised()).isEqualTo(unitemised));
    }
}
