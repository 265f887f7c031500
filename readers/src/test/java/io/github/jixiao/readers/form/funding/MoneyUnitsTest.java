package io.github.jixiao.readers.form.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.PerformanceTargetTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of several units that a form names, the one nearest the amount holds. */
class MoneyUnitsTest {

    private static final String LINE = "项目支出绩效目标表\n\n单位：万元\n\n";

    private static final String INDICATORS = """
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 疏浚长度 | ≥6公里 |
            """;

    @Test
    void theUnitOfTheLabelGoesBeforeThatOfTheLineAbove() {
        Funding funding = funding(LINE + """
                | 项目名称 | 河道疏浚 |
                | 年度资金总额（元） | 420000 |
                | 其中：财政拨款 | 400000 |
                """);

        assertThat(funding.statedUnit().require()).isEqualTo("元");
        assertThat(Forms.amount(funding.annual().total())).isEqualTo("42");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("40");
    }

    @Test
    void theUnitOfTheSectionGoesBeforeThatOfTheLineAbove() {
        Funding funding = funding(LINE + """
                | 项目名称 | 河道疏浚 | |
                | 资金情况（元） | 年度资金总额 | 420000 |
                | | 其中：财政拨款 | 400000 |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("42");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("40");
    }

    @Test
    void theUnitOfTheAmountGoesBeforeThatOfItsLabel() {
        Funding funding = funding("""
                | 项目名称 | 河道疏浚 | |
                | 资金情况（元） | 年度资金总额 | 42万元 |
                | | 其中：财政拨款 | 400000 |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("42");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("40");
    }

    @Test
    void theUnitOfTheWholeProjectIsNotThatOfTheYear() {
        Funding funding = funding(LINE + """
                | 项目名称 | 河道疏浚 | | |
                | 项目总投资（亿元） | 1.2 | 年度资金总额 | 42 |
                """);

        assertThat(Forms.amount(funding.annual().total())).isEqualTo("42");
        assertThat(Forms.amount(funding.mediumTerm().total())).isEqualTo("12000");
    }

    @Test
    void theUnitOfAColumnHeadGoesBeforeThatOfTheLineAbove() {
        List<PerformanceTargetTable> tables = Forms.tables("""
                部门预算项目绩效目标表

                单位：万元

                | 项目名称 | 预算金额（元） | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                |--|--|--|--|--|--|--|
                | 河道疏浚 | 420000 | 疏浚六公里 | 产出指标 | 数量指标 | 疏浚长度 | ≥6公里 |
                | 堤防加固 | 560000 | 加固两公里 | 产出指标 | 数量指标 | 加固长度 | ≥2公里 |
                """);

        assertThat(tables)
                .extracting(table -> Forms.amount(table.funding().annual().total()))
                .containsExactly("42", "56");
    }

    @Test
    void aHeadingRowNamesTheUnitOfTheRowsBelow() {
        Funding funding = funding("""
                | 项目名称 | 河道疏浚 | | |
                | 本次经费测算（元） | | | |
                | 年度资金总额 | 420000 | 其中：财政拨款 | 400000 |
                """);

        assertThat(funding.statedUnit().require()).isEqualTo("元");
        assertThat(Forms.amount(funding.annual().total())).isEqualTo("42");
    }

    @Test
    void aKnownHeadingRowNamesTheUnitOfTheRowsBelow() {
        Funding funding = funding("""
                | 项目名称 | 河道疏浚 | | |
                | 当年预算情况（元） | | | |
                | 年度资金总额 | 420000 | 其中：财政拨款 | 400000 |
                """);

        assertThat(funding.statedUnit().require()).isEqualTo("元");
        assertThat(Forms.amount(funding.annual().fiscalAppropriation())).isEqualTo("40");
    }

    @Test
    void theHeadOfTheTasksNamesTheirUnitAlone() {
        PerformanceTargetTable table = Forms.table("""
                部门整体支出绩效目标表
                | 部门名称 | 河湾县水利局 | | | | |
                | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（元） | | |
                | | | | 总额 | 财政拨款 | 其他资金 |
                | | 巡堤 | 巡查堤防 | 400000 | 400000 | 0 |
                | 年度预算申请（万元） | 资金总额：240 | | | | |
                """ + INDICATORS);

        assertThat(Forms.amount(table.tasks().get(0).total())).isEqualTo("40");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("240");
    }

    private static Funding funding(String form) {
        return Forms.table(form + INDICATORS).funding();
    }
}
