package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;

/** Indicators written as running text, in a document without tables or in one cell of a table. */
class RunningFormTest {

    @Test
    void aDocumentWithoutTablesHoldsAForm() {
        PerformanceTargetTable table = Forms.table("""
                项目支出绩效目标申报表
                （2026年度）
                项目名称：公共充电设施建设
                实施单位：清河县发展和改革局
                资金总额：180万元，其中：财政拨款150万元，其他资金30万元
                年度绩效目标：建成一批公共充电桩，方便群众出行。
                绩效指标：
                一、产出指标
                1.数量指标：新建充电桩≥60个；改造配电线路不少于5公里。
                2.质量指标：竣工验收合格率达到100%。
                3.时效指标：完工时间2026年11月底前。
                4.成本指标：单桩造价≤3万元。
                二、效益指标
                1.社会效益指标：充电便利程度明显提升。
                三、满意度指标：车主满意度≥90%。
                填报人：王某
                """);

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "QUANTITY 新建充电桩 ≥60个",
                        "QUANTITY 改造配电线路 不少于5公里",
                        "QUALITY 竣工验收合格率 达到100%",
                        "TIMELINESS 完工时间 2026年11月底前",
                        "COST 单桩造价 ≤3万元",
                        "SOCIAL_BENEFIT 充电便利程度 明显提升",
                        "SERVICE_RECIPIENT_SATISFACTION 车主满意度 ≥90%");
        assertThat(table.projectName().require()).isEqualTo("公共充电设施建设");
        assertThat(table.units().implementingUnit().require()).isEqualTo("清河县发展和改革局");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("180");
        assertThat(Forms.amount(table.funding().annual().fiscalAppropriation())).isEqualTo("150");
        assertThat(table.objectives().annual().require()).isEqualTo("建成一批公共充电桩，方便群众出行。");
        assertThat(table.indicators()).extracting("category").contains(IndicatorCategory.OUTPUT);
        assertThat(table.indicators().get(1).location().line()).isEqualTo(9);
        assertThat(table.indicators().get(1).categoryLabel()).isEqualTo("产出指标");
    }

    @Test
    void everyIndicatorMayHaveALineOfItsOwn() {
        PerformanceTargetTable table = Forms.table("""
                项目名称：老旧小区加装电梯补助
                年度目标：补助一批加装电梯的小区。
                产出指标
                数量指标：
                （1）补助电梯：20部
                （2）惠及小区：9个
                时效指标：
                （1）完成时间：11月底前
                效益指标
                社会效益指标：
                （1）居民出行便利度：明显改善
                """);

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "QUANTITY 补助电梯 20部",
                        "QUANTITY 惠及小区 9个",
                        "TIMELINESS 完成时间 11月底前",
                        "SOCIAL_BENEFIT 居民出行便利度 明显改善");
    }

    @Test
    void oneFormMayFollowTheOther() {
        String one = """
                项目名称：甲项目
                数量指标：巡查次数≥12次；质量指标：巡查到位率≥98%；满意度指标：群众满意度≥90%。
                """;

        assertThat(Forms.tables(one + one.replace('甲', '乙')))
                .extracting(table -> table.projectName().require())
                .containsExactly("甲项目", "乙项目");
    }

    @Test
    void oneCellOfATableMayHoldAllIndicators() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 苗圃建设 |
                | 年度目标 | 建成苗圃 |
                | 绩效指标 | 产出指标：（1）数量指标：栽植苗木≥2万株；（2）质量指标：成活率≥92%。效益指标：生态效益指标：绿化面积增加30亩。 |
                """);

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 栽植苗木 ≥2万株", "QUALITY 成活率 ≥92%", "ECOLOGICAL_BENEFIT 绿化面积增加 30亩");
    }

    @Test
    void levelsMayHaveCellsAndTheIndicatorsOneBesideThem() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 苗圃建设 |
                | 年度目标 | 建成苗圃 |
                | 产出指标 | 数量指标 | 栽植苗木≥2万株；新建温室3座 |
                | | 质量指标 | 成活率≥92% |
                | 满意度指标 | | 花农满意度≥90% |
                """);

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "QUANTITY 栽植苗木 ≥2万株",
                        "QUANTITY 新建温室 3座",
                        "QUALITY 成活率 ≥92%",
                        "SERVICE_RECIPIENT_SATISFACTION 花农满意度 ≥90%");
    }

    @Test
    void aHeadMayHaveNoColumnForTargets() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 苗圃建设 |
                | 年度目标 | 建成苗圃 |
                | 一级指标 | 二级指标 | 指标内容 |
                | 产出指标 | 数量指标 | 栽植苗木≥2万株；新建温室3座 |
                | | 质量指标 | 苗木成活率不低于92% |
                """);

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 栽植苗木 ≥2万株", "QUANTITY 新建温室 3座", "QUALITY 苗木成活率 不低于92%");
    }

    @Test
    void wordsAboutIndicatorsAboveATableOfThemAreNoForm() {
        assertThat(Forms.tables("""
                项目名称：苗圃建设
                数量指标：栽植苗木≥2万株；质量指标：成活率≥92%；满意度指标：花农满意度≥90%。
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 栽植苗木 | ≥2万株 |
                """)).hasSize(1);
    }

    @Test
    void anObjectiveThatListsIndicatorsIsAnObjective() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 苗圃建设 |
                | 年度目标 | 数量指标：栽植苗木≥2万株；质量指标：成活率≥92%。 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 栽植苗木 | ≥2万株 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 栽植苗木 ≥2万株");
        assertThat(table.objectives().annual().require()).startsWith("数量指标：");
    }
}
