package io.github.jixiao.rules.generated;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indicators of one table: some named alike, some not named at all. */
final class IndicatorGenerator {
    private static final List<String> THINGS = List.of(
            "路灯",
            "设备",
            "工程",
            "培训",
            "群众",
            "投诉",
            "安全事故",
            "违规",
            "贫困",
            "故障",
            "档案",
            "水质",
            "营业收入",
            "会议",
            "项目",
            "灯具采购",
            "减少污染",
            "零",
            "居民用电",
            "普法宣传活动",
            "道路",
            "是否",
            "及时",
            "生态环境",
            "周边居民",
            "2024年党史学习");
    private static final List<String> MEASURES = List.of(
            "率", "合格率", "故障率", "发生率", "下降率", "增长率", "满意度", "知晓度", "覆盖面", "数量", "次数", "人数", "面积", "时间", "响应时间", "完成时限",
            "费", "成本", "总成本", "单价", "节约额", "质量", "达标", "提升", "明显改善", "（盏）", "（%）", "(名)", "。", "");
    private static final List<String> WHOLE = List.of(
            "项目总成本",
            "总成本",
            "项目或定额成本控制率",
            "人均补助标准",
            "经费支出合规性",
            "资金使用合规",
            "制度健全性",
            "预算执行率",
            "经济效益",
            "服务对象满意度",
            "",
            " ",
            "　",
            "指标1：",
            "Ａ级  景区",
            "A级景区",
            "🙂",
            "\"引号\"",
            "（",
            "《方案",
            "提高机关党建质量，持续推进各项工作，确保年内全部完成。",
            "灯".repeat(120));

    private static final List<Indicator> SENSIBLE = List.of(
            Indicator.of(IndicatorType.QUANTITY, "更换路灯420盏", "=420盏"),
            Indicator.of(IndicatorType.QUANTITY, "开展普法宣传", "若干场"),
            Indicator.of(IndicatorType.QUALITY, "工程验收合格率", "≥98%"),
            Indicator.of(IndicatorType.QUALITY, "路灯故障率", "≤2%"),
            Indicator.of(IndicatorType.QUALITY, "党史学习教育参与率", "=100%"),
            Indicator.of(IndicatorType.TIMELINESS, "工程完工时间", "2025年10月底前"),
            Indicator.of(IndicatorType.TIMELINESS, "工程完工时间", "2025年1月至12月"),
            Indicator.of(IndicatorType.TIMELINESS, "完成时限", "年度内及时完成"),
            Indicator.of(IndicatorType.COST, "灯具采购费", "≤35万元"),
            Indicator.of(IndicatorType.ECONOMIC_BENEFIT, "每年节约电费", "≥3万元"),
            Indicator.of(IndicatorType.SOCIAL_BENEFIT, "公园夜间亮灯率", "≥98%"),
            Indicator.of(IndicatorType.SOCIAL_BENEFIT, "居民出行", "建设群众放心的宜居家园"),
            Indicator.of(IndicatorType.SUSTAINABLE_IMPACT, "灯具质保年限", "≥5年"),
            Indicator.of(IndicatorType.SERVICE_RECIPIENT_SATISFACTION, "周边居民满意度", "≥90%"),
            Indicator.of(IndicatorType.SERVICE_RECIPIENT_SATISFACTION, "周边居民满意度", "≥75%"),
            Indicator.of(IndicatorType.SERVICE_RECIPIENT_SATISFACTION, "周边居民满意", "=100%"));

    private final Dice dice;
    private final Boxes boxes;
    private final TargetGenerator targets;
    private final List<String> names = new ArrayList<>();
    private final boolean weighted;
    private final @Nullable IndicatorType favourite;
    private final Style style;

    /** What stands in the columns beside the targets. */
    private enum Style {
        NOTHING,
        ANYTHING,
        SAME_AS_TARGET,
        SAME_AS_NAME
    }

    IndicatorGenerator(Dice dice, Boxes boxes) {
        this.dice = dice;
        this.boxes = boxes;
        this.targets = new TargetGenerator(dice);
        this.weighted = dice.chance(0.4);
        this.style = dice.of(Style.values());
        this.favourite = dice.maybe(0.2, () -> dice.of(IndicatorType.values()));
    }

    List<Indicator> indicators(int count) {
        List<Indicator> indicators = dice.times(count, this::indicator);
        return weighted && count > 0 && 100 % count == 0 && dice.chance(0.7) ? evenly(indicators) : indicators;
    }

    private static List<Indicator> evenly(List<Indicator> indicators) {
        BigDecimal share = BigDecimal.valueOf(100 / indicators.size());
        return indicators.stream()
                .map(row -> builder(row).weight(share).build())
                .toList();
    }

    private static Indicator.Builder builder(Indicator row) {
        return Indicator.builder()
                .category(row.category())
                .type(row.type())
                .name(row.name())
                .term(row.term())
                .target(row.target())
                .qualitative(row.qualitative())
                .location(row.location());
    }

    private Indicator indicator() {
        Indicator.Builder builder = dice.chance(0.35) ? builder(dice.of(SENSIBLE)) : odd();
        builder.term(dice.chance(0.85) ? Term.ANNUAL : Term.MEDIUM_TERM).location(boxes.location());
        if (weighted) {
            builder.weight(dice.maybe(0.9, () -> new BigDecimal(dice.of("5", "10", "10.0", "20", "0", "-5", "2.5"))));
        }
        return noted(builder.build());
    }

    private Indicator.Builder odd() {
        @Nullable
        IndicatorType type = favourite != null && dice.chance(0.7)
                ? favourite
                : dice.maybe(0.95, () -> dice.of(IndicatorType.values()));
        return Indicator.builder()
                .category(dice.maybe(type == null ? 0.5 : 0.1, () -> dice.of(IndicatorCategory.values())))
                .type(type)
                .name(name())
                .target(targets.target())
                .qualitative(dice.chance(0.1));
    }

    private Indicator noted(Indicator row) {
        Indicator.Builder noted = builder(row).weight(row.weight());
        switch (style) {
            case NOTHING -> {}
            case ANYTHING ->
                noted.standard(dice.maybe(0.5, () -> dice.of("≥95%", "=100%", "行业标准", "")))
                        .definition(dice.maybe(0.3, () -> dice.of("", "按计划", "灯具2万元，施工1万元")))
                        .basis(dice.maybe(0.5, () -> "年度工作安排"))
                        .scoring(dice.maybe(0.3, () -> dice.of("", "每少1%扣1分", "好得满分，一般得一半，差不得分")))
                        .remarks(dice.maybe(0.3, () -> dice.of("", "灯具2万元，施工1万元", "1.2.3万元，4万元", "（未闭合")));
            case SAME_AS_TARGET -> noted.standard(row.target().text());
            case SAME_AS_NAME -> noted.definition(row.name());
        }
        return noted.build();
    }

    private String name() {
        if (!names.isEmpty() && dice.chance(0.12)) {
            String before = dice.of(names);
            return dice.chance(0.5) ? before : " " + before.replace("（", "(").replace("）", ") ");
        }
        String name = dice.chance(0.15) ? dice.of(WHOLE) : dice.of(THINGS) + dice.of(MEASURES);
        names.add(name);
        return name;
    }
}
