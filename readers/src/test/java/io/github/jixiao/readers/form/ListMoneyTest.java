package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.PerformanceTargetTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The money of lists: columns below a head of their own, sources of one kind side by side, and the sums of a unit. */
class ListMoneyTest {

    private static final String UNITED = """
            <p>2027年预算项目支出绩效目标汇总表</p><p>金额单位：万元</p>
            <table><tr><td rowspan=2>单位编码（项目编码）</td><td rowspan=2>项目单位（项目名称）</td><td colspan=4>项目金额</td>
            <td rowspan=2>绩效目标</td><td colspan=2>成本指标</td><td colspan=2>产出指标</td></tr>
            <tr><td>资金总额</td><td>政府预算资金</td><td>财政专户管理资金</td><td>单位资金</td>
            <td>三级指标</td><td>指标值</td><td>三级指标</td><td>指标值</td></tr>
            """;

    private static final String SUMS =
            "<tr><td>318</td><td>甲县园林所</td><td>64</td><td>50</td><td></td><td>14</td><td></td><td></td><td></td><td></td><td></td></tr>";

    private static final String PROJECT = """
            <tr><td>P318-7</td><td>行道树补植</td><td>64</td><td>50</td><td></td><td>14</td><td>补植缺株。</td>
            <td>树苗成本</td><td>≤21万元</td><td>补植数量</td><td>≥420株</td></tr>
            """;

    @Test
    void theRowThatSumsUpAUnitIsNoProject() {
        List<PerformanceTargetTable> tables = Forms.tables(UNITED + SUMS + PROJECT + "</table>");

        assertThat(tables).extracting(table -> table.projectName().require()).containsExactly("行道树补植");
        assertThat(tables.get(0).units().budgetUnit().require()).isEqualTo("甲县园林所");
        assertThat(tables.get(0).repairs()).isEmpty();
    }

    @Test
    void aProjectWithMoneyAndNoIndicatorsIsStillAProject() {
        String bare = SUMS.replace("甲县园林所", "古树保护专项");

        assertThat(Forms.tables(UNITED + bare + PROJECT + "</table>"))
                .extracting(table -> table.projectName().require())
                .containsExactly("古树保护专项", "行道树补植");
        assertThat(Forms.tables(UNITED + PROJECT + SUMS + "</table>"))
                .extracting(table -> table.projectName().require())
                .containsExactly("行道树补植", "甲县园林所");
    }

    @Test
    void sourcesOfOneKindHaveEachTheirOwnColumn() {
        PerformanceTargetTable blank = Forms.table(UNITED + PROJECT + "</table>");
        PerformanceTargetTable both =
                Forms.table(UNITED + PROJECT.replace("<td>50</td><td></td>", "<td>47</td><td>3</td>") + "</table>");

        assertThat(Forms.amount(blank.funding().annual().otherFunds())).isEqualTo("14");
        assertThat(Forms.amount(both.funding().annual().otherFunds())).isEqualTo("17");
        assertThat(both.funding().bySource())
                .extracting(source -> source.label() + " "
                        + source.amount().wanYuan().stripTrailingZeros().toPlainString())
                .containsExactly("政府预算资金 47", "财政专户管理资金 3", "单位资金 14");
    }

    @ParameterizedTest
    @CsvSource({"项目资金, 58", "项目资金（万元）, 58", "项目资金（元）, 0.0058"})
    void aHeadOverTheMoneyAloneIsDividedInTwoRows(String head, String total) {
        PerformanceTargetTable table = Forms.table(divided(head, "<td rowspan=2>", "", ""));

        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo(total);
        assertThat(table.funding().annual().fiscalAppropriation().isFilled()).isTrue();
        assertThat(table.funding().annual().otherFunds().isFilled()).isTrue();
        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 补植数量 ≥420株");
    }

    @ParameterizedTest
    @CsvSource({"项目资金（万元）, 58", "项目资金（元）, 0.0058"})
    void theUnitOfTheHeadHoldsForWhatItCoversBesideOtherHeadsInTwoRowsToo(String head, String total) {
        String levels = "<td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td>";
        PerformanceTargetTable table = Forms.table(divided(head, "", "<td colspan=4>绩效指标</td>", levels));

        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo(total);
    }

    private static String divided(String head, String cell, String group, String levels) {
        String beside = group.isEmpty()
                ? cell + "一级指标</td>" + cell + "二级指标</td>" + cell + "三级指标</td>" + cell + "指标值</td>"
                : group;
        return "<p>项目支出绩效目标表</p><table><tr><td rowspan=2>项目名称</td><td colspan=3>" + head
                + "</td><td rowspan=2>绩效目标</td>" + beside + "</tr><tr><td>合计</td><td>财政拨款</td><td>其他资金</td>" + levels
                + "</tr><tr><td>行道树补植</td><td>58</td><td>49</td><td>9</td><td>补植缺株。</td>"
                + "<td>产出指标</td><td>数量指标</td><td>补植数量</td><td>≥420株</td></tr></table>";
    }
}
