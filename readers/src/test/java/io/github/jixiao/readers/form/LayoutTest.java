package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The families of layouts that published forms come in. */
class LayoutTest {

    @Test
    void mediumTermAndYearStandSideBySide() {
        PerformanceTargetTable table = Forms.table("""
                项目支出绩效目标申报表
                （2025年度）
                | 项目名称 | 乡道养护 | | | | |
                | 主管部门及代码 | 甲县交通局[205] | 实施单位 | 甲县公路站 |
                | 项目资金（万元） | 中期资金总额： | 300 | 年度资金总额： | 100 |
                | | 其中：财政拨款 | 240 | 其中：财政拨款 | 80 |
                | | 其他资金 | 60 | 其他资金 | 20 |
                | 总体目标 | 中期目标（20××年—20××+n年） | | 年度目标 | |
                | | 三年养护120公里。 | | 当年养护40公里。 | |
                | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
                | | 产出指标 | 数量指标 | 指标1：养护里程 | 120公里 | 数量指标 | 指标1：养护里程 | 40公里 |
                | | | | | | | 指标2：修补坑槽 | 100处 |
                | | | 质量指标 | 指标1： | | 质量指标 | 指标1： | |
                """);

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 养护里程 120公里 (medium term)", "QUANTITY 养护里程 40公里", "QUANTITY 修补坑槽 100处");
        assertThat(table.fiscalYear()).isEqualTo(FiscalYear.stated(2025));
        assertThat(table.units().departmentInCharge().require()).isEqualTo("甲县交通局");
        assertThat(Forms.amount(table.funding().mediumTerm().fiscalAppropriation()))
                .isEqualTo("240");
        assertThat(Forms.amount(table.funding().annual().otherFunds())).isEqualTo("20");
        assertThat(table.objectives().annual().require()).isEqualTo("当年养护40公里。");
        assertThat(table.objectives().mediumTerm().require()).isEqualTo("三年养护120公里。");
        assertThat(table.blankTypes()).containsExactly(IndicatorType.QUALITY);
        assertThat(table.placeholders()).extracting("text").containsExactly("中期目标（20××年—20××+n年）", "指标1：", "指标1：");
    }

    @Test
    void oneNameMayHaveAValueForEachTerm() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 厂房改造 |
                | 绩效目标 | 改造厂房 |
                | 一级指标 | 二级指标 | 三级指标 | 实施期指标值 | 年度指标值 |
                | 产出指标 | 数量指标 | 改造栋数 | 9栋 | 3栋 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 改造栋数 9栋 (medium term)", "QUANTITY 改造栋数 3栋");
    }

    @Test
    void termsMayStandOneBelowTheOther() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 图书馆开放 |
                | 长期绩效目标 | 建成示范馆 |
                | 年度绩效目标 | 全年开放300天 |
                | 长期绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | | 产出指标 | 数量指标 | 累计开放 | ≥900天 |
                | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | | 产出指标 | 数量指标 | 当年开放 | ≥300天 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 累计开放 ≥900天 (medium term)", "QUANTITY 当年开放 ≥300天");
        assertThat(table.objectives().annual().require()).isEqualTo("全年开放300天");
    }

    @Test
    void signNumberAndUnitAreJoined() {
        PerformanceTargetTable table = Forms.table("""
                项目名称\t岸线巡查\t\t项目编码\t33010024T000000123456\t\t\t
                绩效目标\t巡查岸线\t\t\t\t\t\t
                一级指标\t二级指标\t*三级指标\t指标值\t\t\t备注（指标解释等）\t指标值说明（评分标准等）
                \t\t\t*符号\t*值\t计量单位\t\t
                产出指标\t数量指标\t巡查次数\t≥\t12\t次\t每月一次\t
                \t质量指标\t问题上报\t定性\t及时\t\t\t
                \t时效指标\t完成时间\t\t定性\t12月底前\t\t
                \t成本指标\t\t巡查费用\t≤\t7.5\t万元\t含油费
                租用船只费用\t\t\t≤\t2\t万元\t\t
                """);

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "QUANTITY 巡查次数 ≥12次",
                        "QUALITY 问题上报 及时",
                        "TIMELINESS 完成时间 12月底前",
                        "COST 巡查费用 ≤7.5万元",
                        "COST 租用船只费用 ≤2万元");
        assertThat(table.indicators()).extracting("qualitative").containsExactly(false, true, true, false, false);
        assertThat(table.indicators()).extracting("definition").containsExactly("每月一次", null, null, "含油费", null);
        assertThat(table.columns())
                .containsExactlyInAnyOrder(
                        IndicatorColumn.NAME,
                        IndicatorColumn.COMPARISON,
                        IndicatorColumn.VALUE,
                        IndicatorColumn.UNIT,
                        IndicatorColumn.DEFINITION,
                        IndicatorColumn.SCORING);
        assertThat(table.fiscalYear()).isEqualTo(new FiscalYear(2024, FiscalYear.Origin.PROJECT_CODE));
        assertThat(Forms.repairs(table)).containsOnly(Repair.Kind.SHIFTED_ROW).hasSize(3);
    }

    @Test
    void costMayBeALevelOfItsOwnAndPointsStandBehindLevels() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 河道保洁 |
                | 年度绩效目标 | 保洁40条河道 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 成本指标(20分) | 经济成本指标 | 保洁总成本 | ≤100万元 | 10 |
                | | 生态环境成本指标 | 油耗 | ≤200升 | 10 |
                | 产出指标（60分） | 数量指标 | 保洁河道 | ≥40条 | 60 |
                | 满意度指标（20分） | 服务对象满意度指标 | 居民满意度 | ≥90% | 20 |
                """);

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "ECONOMIC_COST 保洁总成本 ≤100万元",
                        "ECOLOGICAL_COST 油耗 ≤200升",
                        "QUANTITY 保洁河道 ≥40条",
                        "SERVICE_RECIPIENT_SATISFACTION 居民满意度 ≥90%");
        assertThat(table.categoryWeights())
                .containsEntry(IndicatorCategory.COST, new BigDecimal("20"))
                .containsEntry(IndicatorCategory.OUTPUT, new BigDecimal("60"))
                .containsEntry(IndicatorCategory.SATISFACTION, new BigDecimal("20"));
        assertThat(table.indicators())
                .extracting("weight")
                .containsExactly(
                        new BigDecimal("10"), new BigDecimal("10"), new BigDecimal("60"), new BigDecimal("20"));
    }

    @Test
    void aListHasManyProjectsUnderOneHead() {
        List<PerformanceTargetTable> tables = Forms.tables("""
                <p>预算项目绩效目标表</p><p>部门：乙区教育局 金额单位：万元</p><table>
                <tr><td rowspan=2>序号</td><td rowspan=2>单位名称</td><td rowspan=2>项目名称</td><td rowspan=2>预算金额</td>
                <td rowspan=2>绩效目标</td><td colspan=6>绩效指标</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标性质</td><td>指标值</td><td>度量单位</td></tr>
                <tr><td rowspan=2>1</td><td rowspan=2>第一小学</td><td rowspan=2>校舍维修</td><td rowspan=2>35.5</td>
                <td rowspan=2>维修两栋楼。</td><td>产出指标</td><td>数量指标</td><td>维修楼栋</td><td>＝</td><td>2</td><td>栋</td></tr>
                <tr><td>产出指标</td><td>质量指标</td><td>验收合格率</td><td>≥</td><td>98</td><td>%</td></tr>
                <tr><td>2</td><td>第二小学</td><td>图书购置</td><td>12</td><td>购书。</td>
                <td>产出指标</td><td>数量指标</td><td>购置册数</td><td>≥</td><td>5000</td><td>册</td></tr></table>
                """);

        assertThat(tables).extracting(table -> table.projectName().require()).containsExactly("校舍维修", "图书购置");
        assertThat(tables)
                .extracting(table -> Forms.amount(table.funding().annual().total()))
                .containsExactly("35.5", "12");
        assertThat(tables)
                .extracting(table -> table.units().budgetUnit().require())
                .containsExactly("第一小学", "第二小学");
        assertThat(Forms.indicators(tables.get(0))).containsExactly("QUANTITY 维修楼栋 =2栋", "QUALITY 验收合格率 ≥98%");
        assertThat(tables.get(1).indicators().get(0).location().table()).isEqualTo(2);
    }

    @Test
    void allIndicatorsMayStandInOneCell() {
        List<PerformanceTargetTable> tables = Forms.tables("""
                | 项目名称 | 年度预算 | 绩效目标 | 绩效指标 |
                |---|---|---|---|
                | 防汛储备 | 50 | 储备物资。 | 【产出指标-数量指标】 指标1:储备沙袋(≥2万条) 指标2:储备水泵(≥30台)<br>【满意度指标】 指标1:群众满意度(≥90%) |
                | 护林防火 | 20 | 防火。 | 【产出指标-数量指标】 指标1:巡山次数(≥100次) |
                """);

        assertThat(Forms.indicators(tables.get(0)))
                .containsExactly(
                        "QUANTITY 储备沙袋 ≥2万条", "QUANTITY 储备水泵 ≥30台", "SERVICE_RECIPIENT_SATISFACTION 群众满意度 ≥90%");
        assertThat(Forms.indicators(tables.get(1))).containsExactly("QUANTITY 巡山次数 ≥100次");
    }

    @Test
    void indicatorsMayBeColumns() {
        PerformanceTargetTable table = Forms.table("""
                <p>项目绩效目标表</p><table>
                <tr><td>一级指标</td><td colspan=2>产出指标</td><td>效益指标</td></tr>
                <tr><td>二级指标</td><td>数量指标</td><td>质量指标</td><td>社会效益指标</td></tr>
                <tr><td>三级指标</td><td>检查户数</td><td>检查准确率</td><td>企业知晓率</td></tr>
                <tr><td>指标值</td><td>≥100户</td><td>≥98%</td><td>≥90%</td></tr></table>
                """);

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 检查户数 ≥100户", "QUALITY 检查准确率 ≥98%", "SOCIAL_BENEFIT 企业知晓率 ≥90%");
    }

    @Test
    void unknownColumnsAreKeptAsRemarksAndTheUnitMayStandBeforeTheValue() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 水库加固 |
                | 绩效目标 | 加固3座水库 |
                | 一级指标 | 二级指标 | 指标内容 | 单位 | 上年指标值 | 预期指标值 | 备注 |
                | 产出指标 | 数量指标 | 加固水库 | 座 | 2 | 3 | 市级任务 |
                | 满意度指标 | | 群众满意度 | % | 88 | ≥90 | |
                """);

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 加固水库 3座", "SERVICE_RECIPIENT_SATISFACTION 群众满意度 ≥90%");
        assertThat(table.indicators()).extracting("remarks").containsExactly("上年指标值：2；市级任务", "上年指标值：88");
    }

    @Test
    void levelWordsMayStandInTheMiddleOfTheirBlock() {
        PerformanceTargetTable table = Forms.table("""
                一级指标,二级指标,三级指标,指标值
                ,,检测批次,≥100批次
                产出指标,数量指标,检测点位,≥20个
                ,,报告份数,≥4份
                ,质量指标,检测合格率,≥98%
                ,,群众知晓率,≥80%
                效益指标,社会效益指标,投诉下降率,≥5%
                ,,宣传覆盖率,≥90%
                """);

        assertThat(table.indicators())
                .extracting("type")
                .containsExactly(
                        IndicatorType.QUANTITY,
                        IndicatorType.QUANTITY,
                        IndicatorType.QUANTITY,
                        IndicatorType.QUALITY,
                        IndicatorType.SOCIAL_BENEFIT,
                        IndicatorType.SOCIAL_BENEFIT,
                        IndicatorType.SOCIAL_BENEFIT);
        assertThat(table.indicators()).extracting("categoryLabel").containsOnly("产出指标", "效益指标");
    }

    @Test
    void levelsMayShareOneCellAndLevelOneMayStandAlone() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 校车补助 |
                | 绩效目标 | 学生乘车安全 |
                | 指标类别 | 指标名称 | 指标值 |
                | 产出指标-数量指标 | 补助校车 | 50辆 |
                | 效益指标 | 受益学生 | ≥2000人 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 补助校车 50辆", "BENEFIT 受益学生 ≥2000人");
    }

    @Test
    void aHeadMayBeMissing() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 街道绿化 |
                | 绩效目标 | 绿化3条街 |
                | 产出指标 | 数量指标 | 绿化街道 | 3条 |
                | | 质量指标 | 苗木成活率 | ≥95% |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 绿化街道 3条", "QUALITY 苗木成活率 ≥95%");
    }

    @Test
    void wideGapsMayPartTheCells() {
        PerformanceTargetTable table = Forms.table("""
                项目支出绩效目标表
                项目名称      街道绿化      实施单位    甲区园林所
                年度目标      绿化3条街
                一级指标      二级指标      三级指标            指标值
                产出指标      数量指标      绿化街道            3条
                                            补种乔木            ≥200株
                              质量指标      苗木成活率          ≥95%
                满意度指标    满意度指标    居民满意度          ≥90%
                """);

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "QUANTITY 绿化街道 3条",
                        "QUANTITY 补种乔木 ≥200株",
                        "QUALITY 苗木成活率 ≥95%",
                        "SERVICE_RECIPIENT_SATISFACTION 居民满意度 ≥90%");
        assertThat(table.units().implementingUnit().require()).isEqualTo("甲区园林所");
        assertThat(table.indicators().get(1).location().line()).isEqualTo(6);
    }

    @Test
    void gapsInSentencesPartNothing() {
        assertThat(Forms.tables("""
                目  录
                第一部分  部门概况
                第二部分  绩效目标

                | 项目名称 | 街道绿化 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 绿化街道 | 3条 |
                """)).hasSize(1);
    }
}
