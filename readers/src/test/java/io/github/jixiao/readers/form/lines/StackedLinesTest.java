package io.github.jixiao.readers.form.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.table.PerformanceTargetTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms dumped one cell a line, with nothing between the cells and nothing left of blank ones. */
class StackedLinesTest {

    @Test
    void rowsAreFoundAgainByNamesAndValues() {
        PerformanceTargetTable table = Forms.table(lines(
                "项目名称 古井修缮 实施单位 桐花镇人民政府 年度资金总额 16万元 年度目标 修缮8口古井。",
                "一级指标 二级指标 三级指标 指标值",
                "产出指标 数量指标 修缮古井 8口 设立标牌 ≥8块 质量指标 验收合格率 100%",
                "效益指标 社会效益指标 文物保护意识 有所增强",
                "满意度指标 服务对象满意度指标 村民满意度 ≥90%"));

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "QUANTITY 修缮古井 8口",
                        "QUANTITY 设立标牌 ≥8块",
                        "QUALITY 验收合格率 100%",
                        "SOCIAL_BENEFIT 文物保护意识 有所增强",
                        "SERVICE_RECIPIENT_SATISFACTION 村民满意度 ≥90%");
        assertThat(table.units().implementingUnit().require()).isEqualTo("桐花镇人民政府");
    }

    @Test
    void columnsThatAreFilledHereAndThereDoNotShiftTheOthers() {
        PerformanceTargetTable table = Forms.table(lines(
                "项目名称 古井修缮 年度目标 修缮古井。",
                "一级指标 二级指标 三级指标 指标值 绩效标准 备注",
                "产出指标 数量指标 修缮古井 8口 年度计划 设立标牌 ≥8块 年度计划 含英文标牌",
                "质量指标 验收合格率 100% 修缮规范 时效指标 完工时间 10月底前 年度计划",
                "满意度指标 满意度指标 村民满意度 ≥90%"));

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "QUANTITY 修缮古井 8口",
                        "QUANTITY 设立标牌 ≥8块",
                        "QUALITY 验收合格率 100%",
                        "TIMELINESS 完工时间 10月底前",
                        "SERVICE_RECIPIENT_SATISFACTION 村民满意度 ≥90%");
        assertThat(table.indicators()).extracting("standard").containsExactly("年度计划", "年度计划", "修缮规范", "年度计划", null);
        assertThat(table.indicators()).extracting("remarks").containsExactly(null, "含英文标牌", null, null, null);
    }

    @Test
    void signNumberAndUnitStandOnLinesOfTheirOwn() {
        PerformanceTargetTable table = Forms.table(lines(
                "项目名称 古井修缮 年度目标 修缮古井。",
                "一级指标 二级指标 三级指标 指标值 备注 符号 值 计量单位",
                "产出指标 数量指标 修缮古井 = 8 口 设立标牌 ≥ 8 块 含英文标牌",
                "质量指标 验收合格率 = 100 %",
                "效益指标 社会效益指标 文物保护意识 定性 增强",
                "满意度指标 满意度指标 村民满意度 ≥ 90 %"));

        assertThat(Forms.indicators(table))
                .containsExactly(
                        "QUANTITY 修缮古井 =8口",
                        "QUANTITY 设立标牌 ≥8块",
                        "QUALITY 验收合格率 =100%",
                        "SOCIAL_BENEFIT 文物保护意识 增强",
                        "SERVICE_RECIPIENT_SATISFACTION 村民满意度 ≥90%");
        assertThat(table.indicators()).extracting("qualitative").containsExactly(false, false, false, true, false);
    }

    @Test
    void levelsWithoutIndicatorsAreBlank() {
        PerformanceTargetTable table = Forms.table(lines(
                "项目名称 古井修缮 年度目标 修缮古井。",
                "一级指标 二级指标 三级指标 指标值",
                "产出指标 数量指标 修缮古井 8口 质量指标 时效指标 成本指标 单口修缮费用 ≤2万元",
                "效益指标 经济效益指标 社会效益指标 文物保护意识 有所增强"));

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 修缮古井 8口", "COST 单口修缮费用 ≤2万元", "SOCIAL_BENEFIT 文物保护意识 有所增强");
        assertThat(table.blankTypes())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("QUALITY", "TIMELINESS", "ECONOMIC_BENEFIT");
    }

    @Test
    void headsAndLevelsMayBeCutOverTwoLines() {
        PerformanceTargetTable table = Forms.table(lines(
                "项目名称 古井修缮 年度目标 修缮古井。", "一级 指标 二级 指标 三级 指标 指标值", "产出 指标 数量 指标 修缮古井 8口 满意度 指标 服务对象 满意度指标 村民满意度 ≥90%"));

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 修缮古井 8口", "SERVICE_RECIPIENT_SATISFACTION 村民满意度 ≥90%");
    }

    @Test
    void twoTermsHaveTheirHeadsOneAfterTheOther() {
        PerformanceTargetTable table = Forms.table(lines(
                "项目名称 古井修缮 中期目标 年度目标 三年修缮24口。 当年修缮8口。",
                "一级指标 二级指标 三级指标 指标值 二级指标 三级指标 指标值",
                "产出指标 数量指标 修缮古井 24口 数量指标 修缮古井 8口",
                "质量指标 指标1： 质量指标 验收合格率 100%"));

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 修缮古井 24口 (medium term)", "QUANTITY 修缮古井 8口", "QUALITY 验收合格率 100%");
        assertThat(table.objectives().mediumTerm().require()).isEqualTo("三年修缮24口。");
        assertThat(table.objectives().annual().require()).isEqualTo("当年修缮8口。");
    }

    @Test
    void everyCellKeepsTheLineItStoodOn() {
        PerformanceTargetTable table =
                Forms.table(lines("项目名称 古井修缮 年度目标 修缮古井。", "一级指标 二级指标 三级指标 指标值", "产出指标 数量指标 修缮古井 8口"));

        assertThat(table.indicators().get(0).location().line()).isEqualTo(12);
    }

    @Test
    void headsWithNothingBelowThemAreNoFault() {
        List<ColumnRole> roles = List.of(ColumnRole.TYPE, ColumnRole.NAME, ColumnRole.TARGET);

        assertThat(LineAlignment.align(List.of(), roles)).isEmpty();
    }

    private static String lines(String... groups) {
        return String.join("\n", String.join(" ", groups).split(" ")) + "\n";
    }
}
