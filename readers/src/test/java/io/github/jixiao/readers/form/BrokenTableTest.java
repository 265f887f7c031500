package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.TargetValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What conversions break, put together again. */
class BrokenTableTest {

    @Test
    void rowsThatLostCellsFindTheirColumnsByTheirWords() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 农家书屋 | | | |
                | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | | 产出指标 | 时效指标 | 指标1: 配书时间 | 6月底前 |
                | | 指标2: 开放时间 | 全年 | | |
                | | 成本指标 | 指标1: 购书费 | ≤8万元 | |
                | 管理员补助 | | ≤2万元 | | |
                | 社会效益指标 | | 读者人次 | ≥3000人次 | |
                """);

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "TIMELINESS 配书时间 6月底前",
                        "TIMELINESS 开放时间 全年",
                        "COST 购书费 ≤8万元",
                        "COST 管理员补助 ≤2万元",
                        "SOCIAL_BENEFIT 读者人次 ≥3000人次");
        assertThat(Forms.repairs(table)).hasSize(4).containsOnly(Repair.Kind.SHIFTED_ROW);
    }

    @Test
    void aRowCutByAPageIsJoined() {
        PerformanceTargetTable table = Forms.table("""
                项目名称\t农家书屋\t\t
                一级指标\t二级指标\t三级指标\t指标值
                产出指标\t质量指标\t指标1：图书上\t≥95

                \t\t架率\t%
                \t\t指标2：图书完好率\t≥90%
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUALITY 图书上架率 ≥95%", "QUALITY 图书完好率 ≥90%");
        assertThat(Forms.repairs(table)).containsExactly(Repair.Kind.JOINED_CELL);
    }

    @Test
    void aNameCutByAPageIsJoinedWithoutNumbersToo() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 农家书屋 | | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 效益指标 | 社会效益指标 | 村民阅读兴趣提高，乡村 | 明显 |

                | | | 文化氛围浓厚 | |
                """);

        assertThat(Forms.indicators(table)).containsExactly("SOCIAL_BENEFIT 村民阅读兴趣提高，乡村文化氛围浓厚 明显");
    }

    @Test
    void oneValueForTwoIndicatorsIsSharedOutAtTheBlankBetweenClauses() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 农家书屋 | | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 指标1: 配送图书 | 按上级安排配送 全年约 5 批 |
                | | | 指标2: 阅读活动 | |
                | | 质量指标 | 指标1: 完好率 | ≥90% |
                | | | 指标2: 上架率 | |
                """);

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 配送图书 按上级安排配送", "QUANTITY 阅读活动 全年约 5 批", "QUALITY 完好率 ≥90%", "QUALITY 上架率 ");
        assertThat(Forms.repairs(table)).containsExactly(Repair.Kind.SPLIT_VALUE);
    }

    @Test
    void aMergedValueThatCannotBeSharedOutBelongsToAll() {
        PerformanceTargetTable table = Forms.table("""
                <table><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td rowspan=2>产出指标</td><td rowspan=2>数量指标</td><td>配送图书</td><td rowspan=2>按计划完成</td></tr>
                <tr><td>阅读活动</td></tr></table>
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 配送图书 按计划完成", "QUANTITY 阅读活动 按计划完成");
        assertThat(Forms.repairs(table)).containsExactly(Repair.Kind.SHARED_VALUE);
        assertThat(table.indicators())
                .extracting(Indicator::location)
                .extracting(Location::row, Location::column, Location::label)
                .containsExactly(tuple(2, 4, "指标值"), tuple(2, 4, "指标值"));
    }

    @Test
    void anObjectiveThatSpillsIntoARowLikeAnIndicatorsIsTakenBack() {
        PerformanceTargetTable table = Forms.table("""
                项目名称\t农家书屋\t\t\t
                总体目标\t中期目标\t\t年度目标\t
                \t目标1：\t\t配送图书5批，开展阅读\t

                绩效指标\t\t\t活动8次。\t
                \t一级指标\t二级指标\t三级指标\t指标值
                \t产出指标\t数量指标\t配送图书\t5批
                """);

        assertThat(table.objectives().annual().require()).isEqualTo("配送图书5批，开展阅读活动8次。");
        assertThat(table.objectives().mediumTerm().isBlank()).isTrue();
        assertThat(Forms.repairs(table)).containsExactly(Repair.Kind.JOINED_CELL);
    }

    @Test
    void everyCellMayStandOnALineOfItsOwn() {
        PerformanceTargetTable table = Forms.table("""
                \t项目支出名称
                \t农家书屋

                \t年度本级
                预算金额
                \t10万元

                \t一级指标
                \t二级指标
                \t三级指标
                \t指标值及单位
                \t绩效标准

                \t产出指标

                \t数量指标
                \t配送图书
                \t≥5批
                \t

                \t
                \t
                \t阅读活动
                \t≥8次
                \t

                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 配送图书 ≥5批", "QUANTITY 阅读活动 ≥8次");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("10");
        assertThat(table.repairs()).isEmpty();
    }

    @Test
    void cellsMayStandOnLinesWithNothingBetween() {
        PerformanceTargetTable table = Forms.table("""
                2024年度项目绩效目标表
                项目名称
                农家书屋
                年度资金总额
                10万元
                一级指标
                二级指标
                三级指标
                指标值
                绩效标准
                产出指标
                数量指标
                配送图书
                ≥5批
                阅读活动
                ≥8次
                效益指标
                社会效
                益指标
                读者人次
                ≥3000人次
                """);

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 配送图书 ≥5批", "QUANTITY 阅读活动 ≥8次", "SOCIAL_BENEFIT 读者人次 ≥3000人次");
        assertThat(table.projectName().require()).isEqualTo("农家书屋");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("10");
    }

    @Test
    void mergedCellsMayBeWrittenOnceForEveryCellTheyCover() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 农家书屋 | 农家书屋 | 农家书屋 | 农家书屋 |
                | 总体目标 | 年度目标 | 年度目标 | 年度目标 | 年度目标 |
                | 总体目标 | 配送图书 | 配送图书 | 配送图书 | 配送图书 |
                | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值 |
                | 绩效指标 | 产出指标 | 数量指标 | 配送图书 | 5批 | 5批 |
                | 绩效指标 | 产出指标 | 数量指标 | 阅读活动 | 8次 | 8次 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 配送图书 5批", "QUANTITY 阅读活动 8次");
        assertThat(table.objectives().annual().require()).isEqualTo("配送图书");
    }

    @Test
    void aHeadMayLoseTheBlankCellsOfItsUpperStorey() {
        PerformanceTargetTable table = Forms.table("""
                项目名称\t农家书屋
                一级指标\t二级指标\t三级指标\t指标值\t备注
                符号\t值\t单位
                产出指标\t数量指标\t配送图书\t≥\t5\t批\t含绘本
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 配送图书 ≥5批");
        assertThat(table.indicators().get(0).remarks()).isEqualTo("含绘本");
    }

    @Test
    void twoFormsInOneGridArePartedByTheNameOfTheProject() {
        List<PerformanceTargetTable> tables = Forms.tables("""
                | 项目名称 | 农家书屋 | | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 配送图书 | 5批 |
                | 项目名称 | 送戏下乡 | | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 演出场次 | 60场 |
                """);

        assertThat(tables).extracting(table -> table.projectName().require()).containsExactly("农家书屋", "送戏下乡");
    }

    @Test
    void whatStandsBelowTheIndicatorsIsNoIndicator() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 农家书屋 | | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 配送图书 | 5批 |
                | 财政部门审核意见 | （盖章） 年 月 日 | | |
                填报人：某某   联系电话：
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 配送图书 5批");
    }

    @Test
    void aCostWithoutAUnitTakesTheFormsUnitOfMoney() {
        PerformanceTargetTable table = Forms.table("""
                金额单位：万元
                | 项目名称 | 农家书屋 | | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 管理员 | 12 |
                | | 成本指标 | 总成本 | 26.00 |
                """);

        assertThat(quantity(table.indicators().get(0)).unit()).isNull();
        assertThat(quantity(table.indicators().get(1)).unit()).isEqualTo("万元");
        assertThat(quantity(table.indicators().get(1)).traits()).contains(NumberTrait.UNIT_INHERITED);
    }

    private static TargetValue.Quantitative quantity(Indicator indicator) {
        return (TargetValue.Quantitative) indicator.target();
    }
}
