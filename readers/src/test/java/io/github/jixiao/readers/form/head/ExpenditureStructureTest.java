package io.github.jixiao.readers.form.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.PerformanceTargetTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a department spends its money on, beside where the money comes from. */
class ExpenditureStructureTest {

    @Test
    void partsOfBasicExpenditureAreNoSourcesOfFunds() {
        Funding funding = funding("""
                | 预算情况（万元） | 部门预算总额 | 320 |
                | | 1.资金来源：（1）政府预算资金 | 300 |
                | | （2）单位资金 | 20 |
                | | 2.资金结构：（1）基本支出 | 250 |
                | | 其中：人员经费支出 | 210 |
                | | 公用经费支出 | 40 |
                | | （2）项目支出 | 70 |
                """);

        assertThat(funding.bySource()).extracting(LabelledAmount::label).containsExactly("政府预算资金", "单位资金");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("300");
        assertThat(Forms.amount(funding.basicExpenditure())).isEqualTo("250");
        assertThat(Forms.amount(funding.projectExpenditure())).isEqualTo("70");
    }

    @Test
    void whatAProjectIsSpentOnIsNoSourceOfFundsWhateverItsWords() {
        Funding funding = funding("""
                | 预算情况（万元） | 部门预算总额 | 320 |
                | | 其中：一般公共预算拨款 | 320 |
                | | 基本支出 | 250 |
                | | 其中：工资福利支出 | 200 |
                | | 离退休补助 | 50 |
                | | 项目支出 | 70 |
                | | 其中：本级支出 | 60 |
                | | 转移支付 | 10 |
                """);

        assertThat(funding.bySource()).extracting(LabelledAmount::label).containsExactly("一般公共预算拨款");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("320");
    }

    @Test
    void sourcesGoOnBelowExpenditureInWordsOfIncome() {
        Funding funding = funding("""
                | 预算情况（万元） | 基本支出 | 250 |
                | | 项目支出 | 70 |
                | | 租金收入 | 20 |
                | | 一般公共预算拨款 | 300 |
                """);

        assertThat(funding.bySource()).extracting(LabelledAmount::label).containsExactly("租金收入", "一般公共预算拨款");
    }

    @Test
    void moneyForProjectsBesideThatForStaffIsProjectExpenditure() {
        Funding funding = funding("""
                | 收入预算合计 | 320 | 其中：上级财政拨款 | 0 |
                | 本级财政安排 | 320 | 其他资金 | 0 |
                | 支出预算合计 | 320 | 其中：人员经费 | 210 |
                | 公用经费 | 40 | 项目经费 | 70 |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("320");
        assertThat(Forms.amount(funding.projectExpenditure())).isEqualTo("70");
        assertThat(funding.bySource()).isEmpty();
    }

    @Test
    void anAmountBesideTheHeadOfTheRevenueIsTheTotal() {
        Funding funding = funding("""
                | 预算情况（万元） | 收入预算 | 320 |
                | | 一般公共预算拨款 | 300 |
                | | 事业收入 | 20 |
                | | 支出预算 | 320 |
                | | 基本支出 | 250 |
                | | 项目支出 | 70 |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("320");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("300");
        assertThat(Forms.amount(funding.basicExpenditure())).isEqualTo("250");
    }

    @Test
    void aProjectMayHaveTheNameOfAPart() {
        List<PerformanceTargetTable> tables = Forms.tables("""
                | 项目名称 | 预算金额 | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                |--|--|--|--|--|--|--|
                | 公用经费 | 42 | 保障运转 | 产出指标 | 数量指标 | 保障人数 | ≥20人 |
                | 人员经费 | 56 | 按时发放 | 产出指标 | 数量指标 | 发放次数 | ≥12次 |
                """);

        assertThat(tables).extracting(table -> table.projectName().require()).containsExactly("公用经费", "人员经费");
    }

    @Test
    void partsInAGridOfYearsAreNoSourcesEither() {
        Funding funding = funding("""
                | 预算情况（万元） | 资金来源 | 总额 | 2027年 |
                | | 一般公共预算拨款 | 300 | 150 |
                | | 公用经费 | 80 | 40 |
                """);

        assertThat(funding.bySource()).extracting(LabelledAmount::label).doesNotContain("公用经费", "年度公用经费");
    }

    private static Funding funding(String boxes) {
        return Forms.table("""
                部门整体支出绩效目标表
                | 部门名称 | 河湾县水利局 | |
                """ + boxes + """
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 巡堤里程 | ≥80公里 |
                """).funding();
    }
}
