package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of projects and tables in layouts that single provinces print. */
class ListLayoutTest {

    private static final String HEAD = """
            <table><tr><td rowspan=2>序号</td><td rowspan=2>项目名称</td><td rowspan=2>预算数</td><td rowspan=2>年度目标</td>
            <td colspan=4>绩效指标</td></tr>
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
            """;

    private static final String PROJECT = """
            <tr><td>1</td><td>渡口改造</td><td>70</td><td>改造两处渡口。</td><td>产出指标</td><td>数量指标</td><td>改造渡口</td><td>2处</td></tr>
            """;

    @Test
    void theObjectiveIsAColumnWhereNoHeadStandsBelowIt() {
        PerformanceTargetTable table = Forms.table("<p>项目绩效目标表</p>" + HEAD + PROJECT + "</table>");

        assertThat(table.objectives().annual().require()).isEqualTo("改造两处渡口。");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("70");
    }

    @Test
    void aRowThatNumbersTheColumnsIsNoProject() {
        String numbers = "<tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td><td>8</td></tr>";

        assertThat(Forms.tables("<p>项目绩效目标表</p>" + HEAD + numbers + PROJECT + "</table>"))
                .extracting(table -> table.projectName().require())
                .containsExactly("渡口改造");
    }

    @Test
    void aCellAcrossTheProjectsIsTheUnitOfThoseBelowIt() {
        List<PerformanceTargetTable> tables =
                Forms.tables("<p>项目绩效目标表</p>" + HEAD + "<tr><td colspan=8>甲县交通运输局</td></tr>" + PROJECT
                        + "<tr><td colspan=8>甲县水利局</td></tr>" + PROJECT.replace("渡口改造", "水闸改造") + "</table>");

        assertThat(tables).extracting(PerformanceTargetTable::kind).containsOnly(TableKind.PROJECT);
        assertThat(tables)
                .extracting(table -> table.projectName().require() + " "
                        + table.units().budgetUnit().require())
                .containsExactly("渡口改造 甲县交通运输局", "水闸改造 甲县水利局");
    }

    @Test
    void levelsMayHaveRowsOfTheirOwnAndAUnitARowAboveItsProjects() {
        List<PerformanceTargetTable> tables = Forms.tables("""
                <table><tr><td>单位名称、项目名称</td><td>项目年度绩效目标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>甲县水利局</td><td></td><td></td><td></td><td></td><td></td></tr>
                <tr><td>水闸改造</td><td>改造水闸。</td><td></td><td></td><td></td><td></td></tr>
                <tr><td></td><td></td><td>产出指标</td><td></td><td></td><td></td></tr>
                <tr><td></td><td></td><td></td><td>数量指标</td><td></td><td></td></tr>
                <tr><td></td><td></td><td></td><td></td><td>改造水闸</td><td>4座</td></tr></table>
                """);

        assertThat(tables).hasSize(1);
        assertThat(Forms.indicators(tables.get(0))).containsExactly("QUANTITY 改造水闸 4座");
        assertThat(tables.get(0).units().budgetUnit().require()).isEqualTo("甲县水利局");
    }

    @Test
    void theValueStandsBehindTheSignWhateverItsHead() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 公园座椅更换 |
                | 年度目标 | 更换座椅 |
                | 一级指标 | 二级指标 | 三级指标 | 运算符号 | 内容 | 度量单位 | 完成时限 |
                | 产出指标 | 数量指标 | 更换座椅 | ≥ | 80 | 把 | 2025-10 |
                | | 质量指标 | 验收合格率 | = | 100 | % | 2025-10 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 更换座椅 ≥80把", "QUALITY 验收合格率 =100%");
    }

    @Test
    void rowsOfPipesMayHaveAnyNumberOfCells() {
        PerformanceTargetTable table = Forms.table("""
                项目支出绩效目标表
                ----------------------------
                项目名称|公园座椅更换
                主管部门|乙区园林局|实施单位|乙区公园处|年度资金总额|6
                年度目标|更换座椅。
                ----------------------------
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|更换座椅|≥80把
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 更换座椅 ≥80把");
        assertThat(table.projectName().require()).isEqualTo("公园座椅更换");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("6");
        assertThat(table.units().implementingUnit().require()).isEqualTo("乙区公园处");
    }

    @Test
    void oneBoxMayTellSeveralAmountsInASentence() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 公园座椅更换 |
                | 资金情况：年度资金总额1,060万元，其中：财政拨款1,000万元，其他资金60万元。 | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 更换座椅 | ≥80把 |
                """);

        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("1060");
        assertThat(Forms.amount(table.funding().annual().fiscalAppropriation())).isEqualTo("1000");
        assertThat(Forms.amount(table.funding().annual().otherFunds())).isEqualTo("60");
    }
}
