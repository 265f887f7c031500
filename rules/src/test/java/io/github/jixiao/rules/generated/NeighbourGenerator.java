package io.github.jixiao.rules.generated;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.value.Money;
import java.util.List;

/** Tables of projects next to each other, which share words, promise more than they measure, and copy one another. */
final class NeighbourGenerator {
    private static final List<String> NAMES =
            List.of("公园照明提升、社区图书室开放经费", "社区图书室开放工作经费", "公园照明提升", "公园照明提升二期", "街心公园照明提升", "法律援助");
    private static final List<String> OBJECTIVES = List.of(
            "负责全区公园照明设施的管理等工作。",
            "按照统一部暑，开展电工安全培训，开展志愿者急救培训，完成全区12个街道的巡查。",
            "完成全区13个街道的夜间巡查；持续提高公园和社区夜间照明水平。",
            "全年办理法律援助案件260件；持续提高公园和社区夜间照明水平。");
    private static final List<List<Indicator>> ROWS = List.of(
            List.of(
                    row(IndicatorType.QUANTITY, "更换路灯数量", "≥420.0盏"),
                    row(IndicatorType.QUANTITY, "灯杆安装数量", "≥36根"),
                    row(IndicatorType.QUANTITY, "电缆敷设长度", "≥3公里"),
                    row(IndicatorType.COST, "路灯采购费", "≤20万元"),
                    row(IndicatorType.COST, "灯杆采购费", "≤10万元"),
                    row(IndicatorType.COST, "电缆采购费", "≤10万元"),
                    row(IndicatorType.COST, "灯杆安装费", "≤5万元"),
                    row(IndicatorType.COST, "宣传画册印制费", "≤5万元")),
            List.of(
                    row(IndicatorType.QUANTITY, "电工安全培训人数", "≥30个"),
                    row(IndicatorType.COST, "项目总成本", "≤50万元"),
                    row(IndicatorType.ECOLOGICAL_BENEFIT, "生态环境破坏事件", "不发生"),
                    row(IndicatorType.SOCIAL_BENEFIT, "改善居民夜间出行，提升公园夜间治安", "明显"),
                    row(IndicatorType.SUSTAINABLE_IMPACT, "提升公园夜间治安", "长期")),
            List.of(
                    row(IndicatorType.QUANTITY, "公园照明设施巡查次数", "≥12次"),
                    row(IndicatorType.QUANTITY, "社区", "=12个"),
                    row(IndicatorType.COST, "项目总成本", "≤60万元"),
                    row(IndicatorType.COST, "在职人员绩效工资", "≤8万元"),
                    row(IndicatorType.ECOLOGICAL_BENEFIT, "生态环境破坏事件", "不发生")),
            List.of(
                    row(IndicatorType.QUANTITY, "公园照明设施巡查次数", "≥24次"),
                    row(IndicatorType.QUANTITY, "走访社区", "对13个社区全覆盖"),
                    row(IndicatorType.QUALITY, "案卷评查合格率", "=100%"),
                    row(IndicatorType.QUALITY, "案卷归档合格率", "=100%"),
                    row(IndicatorType.QUALITY, "回访完成率", "=100%"),
                    row(IndicatorType.QUALITY, "登记准确率", "=100%"),
                    row(IndicatorType.QUALITY, "办结率", "=98%")));

    private final Dice dice;
    private final Boxes boxes;

    NeighbourGenerator(Dice dice) {
        this.dice = dice;
        this.boxes = new Boxes(dice);
    }

    /** Another table in the place of one that was generated. */
    PerformanceTargetTable beside(PerformanceTargetTable table) {
        Entry<Money> fifty = Entry.of(Money.ofWanYuan("50"));
        return table.toBuilder()
                .projectName(boxes.box(0.95, () -> dice.of(NAMES)))
                .funding(
                        dice.chance(0.5) ? table.funding() : Funding.ofAnnual(FundingAmounts.UNSTATED.withTotal(fifty)))
                .useOfFunds(boxes.box(0.5, () -> dice.of(OBJECTIVES)))
                .objectives(new Objectives(
                        boxes.box(0.95, () -> dice.of(OBJECTIVES)),
                        Entry.unstated(),
                        boxes.box(0.3, () -> dice.of(OBJECTIVES))))
                .indicators(dice.of(ROWS).stream()
                        .filter(row -> dice.chance(0.95))
                        .map(this::noted)
                        .toList())
                .build();
    }

    private Indicator noted(Indicator row) {
        return Indicator.builder()
                .type(row.type())
                .name(row.name())
                .target(row.target())
                .remarks(dice.maybe(0.2, () -> dice.of("用于社区图书室开放的桌椅采购。", "用于公园照明提升的材料，不含社区图书室。")))
                .location(boxes.location())
                .build();
    }

    private static Indicator row(IndicatorType type, String name, String target) {
        return Indicator.of(type, name, target);
    }
}
