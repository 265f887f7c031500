package io.github.jixiao.readers.form.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The budget year beside other words of the head. */
class YearNoteTest {

    private static final String FORM = """
            | 项目名称 | 食品抽检 |
            | 年度资金总额 | 40 |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 检查次数 | ≥4次 |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2026年度）    单位：万元",
                "（2026年度）　　单位：万元",
                "（2026 年度） 单位：万元",
                "（２０２６年度）单位：万元",
                "(2026年度) 单位：万元",
                "2026年度 单位：万元",
                "2026 年度　单位：万元",
                "预算年度：2026年  单位：万元",
                "（预算年度：2026年）  单位：万元",
                "单位：万元（2026年度）",
                "单位：万元  2026年度",
                "单位：万元 （2026年）",
            })
    void theYearAndTheUnitOfMoneyShareALine(String line) {
        assertYearAndUnit(Forms.table("项目支出绩效目标表\n" + line + "\n" + FORM));
        assertYearAndUnit(Forms.table(html("<p>项目支出绩效目标表</p><p>" + line + "</p>", "")));
        assertYearAndUnit(Forms.table(html("", row("项目支出绩效目标表") + row(line))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目支出绩效目标表（2026年度）单位：万元",
                "项目支出绩效目标表 （2026年度） 单位：万元",
                "项目支出绩效目标表<br>（2026年度）<br>单位：万元",
                "项目支出绩效目标表<br>2026年度  单位：万元",
                "2026年项目支出绩效目标表 单位：万元",
            })
    void titleYearAndUnitOfMoneyShareACell(String line) {
        assertYearAndUnit(Forms.table(html("", row(line))));
        assertYearAndUnit(Forms.table(html("<p>" + line + "</p>", "")));
    }

    private static void assertYearAndUnit(PerformanceTargetTable table) {
        assertThat(table.fiscalYear()).isEqualTo(FiscalYear.stated(2026));
        assertThat(table.funding().statedUnit().require()).isEqualTo("万元");
        assertThat(table.title()).contains("项目支出绩效目标表");
        assertThat(table.projectName().require()).isEqualTo("食品抽检");
    }

    @Test
    void theUnitThatReportsIsNamedWithoutTheYearBesideIt() {
        PerformanceTargetTable table = Forms.table("项目支出绩效目标表\n填报单位：岭东县统计局  （2026年度）  单位：万元\n" + FORM);

        assertYearAndUnit(table);
        assertThat(table.units().reportingUnit().require()).isEqualTo("岭东县统计局");
    }

    @Test
    void theYearInALineAboveOneFormIsNotThatOfTheNext() {
        String second = FORM.replace("食品抽检", "路灯改造");
        var tables = Forms.tables("项目支出绩效目标表\n（2026年度）  单位：万元\n" + FORM + "\n项目支出绩效目标表\n（2025年度）\n" + second);

        assertThat(tables)
                .extracting(PerformanceTargetTable::fiscalYear)
                .containsExactly(FiscalYear.stated(2026), FiscalYear.stated(2025));
    }

    @Test
    void theYearOfABoxIsNotTheYearOfTheForm() {
        PerformanceTargetTable table = Forms.table(
                "项目支出绩效目标表\n| 项目名称 | 食品抽检 |\n| 绩效目标（2027年度）：抽检≥4次 |\n" + FORM.substring(FORM.indexOf("| 年度")));

        assertThat(table.fiscalYear()).isNull();
        assertThat(table.objectives().annual().require()).contains("抽检≥4次");
    }

    private static String html(String above, String firstRows) {
        return "<html><body>" + above + "<table>" + firstRows
                + "<tr><td>项目名称</td><td colspan=3>食品抽检</td></tr><tr><td>年度资金总额</td><td colspan=3>40</td></tr>"
                + "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>"
                + "<tr><td>产出指标</td><td>数量指标</td><td>检查次数</td><td>≥4次</td></tr></table></body></html>";
    }

    private static String row(String words) {
        return "<tr><td colspan=4>" + words + "</td></tr>";
    }
}
