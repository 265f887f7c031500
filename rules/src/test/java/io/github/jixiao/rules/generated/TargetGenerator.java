package io.github.jixiao.rules.generated;

import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Target values: as forms write them, and as no parser would ever understand them. */
final class TargetGenerator {
    private static final List<String> WRITTEN = List.of(
            "≥95%",
            "=100%",
            "≥100%",
            ">100%",
            "105%",
            "≤5%",
            "100%",
            "90%以上",
            "95％",
            "不低于 80%",
            "≧３次",
            ">=12次",
            "≤0次",
            "420盏",
            "=2 人",
            "3次/季度",
            "每季度至少1次",
            "约5次",
            "200余人",
            "≤35万元",
            "=15万元",
            "20 万",
            "≥50万元",
            "350000元",
            "≤1200元/盏",
            "10",
            "0",
            "-3",
            "是",
            "否",
            "明显",
            "良好",
            "较明显提升",
            "按要求执行",
            "2025年10月底前",
            "2025年1月至12月",
            "12月底前",
            "2024年底",
            "及时",
            "≥3场，≥200人",
            "培训4次；参训600人",
            "全覆盖",
            "不发生",
            "零事故",
            "同比增长120%",
            "较上年提高5%",
            "≤24小时",
            "≤3个工作日",
            "5年",
            "",
            "  ",
            "/",
            "——",
            "无",
            "指标值",
            "≥较高",
            "=是",
            "7.6 7 万元",
            "二100",
            "%=",
            "1,000人",
            "１２３",
            "逐步提升，长期坚持",
            "🙂",
            "(",
            "{name}");

    private final Dice dice;

    TargetGenerator(Dice dice) {
        this.dice = dice;
    }

    TargetValue target() {
        if (dice.chance(0.45)) {
            return quantity();
        }
        return dice.chance(0.8) ? TargetValue.parse(dice.of(WRITTEN)) : odd(2);
    }

    private TargetValue odd(int depth) {
        return switch (dice.between(0, depth > 0 ? 5 : 4)) {
            case 0 -> new TargetValue.Blank();
            case 1 -> new TargetValue.YesNo(dice.of("是", "否", "=是"), dice.chance(0.5));
            case 2 -> new TargetValue.Qualitative(dice.of(WRITTEN));
            case 3 -> period();
            case 4 -> quantity();
            default ->
                new TargetValue.Composite(dice.of(WRITTEN), dice.times(dice.between(0, 3), () -> odd(depth - 1)));
        };
    }

    private TargetValue period() {
        @Nullable LocalDate start = dice.maybe(0.5, () -> LocalDate.of(dice.between(2020, 2026), 1, 1));
        @Nullable LocalDate end = dice.maybe(0.5, () -> LocalDate.of(dice.between(2020, 2026), 12, 31));
        return new TargetValue.Period(
                dice.of("2025年全年", "2024年12月底前", "6月底"),
                start,
                end,
                dice.times(dice.between(0, 2), () -> dice.between(2020, 2026)));
    }

    private Quantitative quantity() {
        @Nullable Comparison comparison = dice.maybe(0.8, () -> dice.of(Comparison.values()));
        @Nullable
        String unit = dice.maybe(
                0.85,
                () -> dice.of("%", "%", "%", "‰", "个", "次", "人", "盏", "万元", "万元", "元", "小时", "天", "年", "分", "米", ""));
        BigDecimal number = new BigDecimal(dice.of(
                "0",
                "0.0",
                "1",
                "2",
                "5",
                "10",
                "12",
                "20",
                "30",
                "50",
                "80",
                "90",
                "95",
                "98.5",
                "100",
                "100.0",
                "100.1",
                "120",
                "500",
                "-1",
                "1E+2",
                "1E+30",
                "0.0000001"));
        Set<NumberTrait> traits = EnumSet.noneOf(NumberTrait.class);
        while (dice.chance(0.2)) {
            traits.add(dice.of(NumberTrait.values()));
        }
        String text =
                (comparison == null ? "" : comparison.symbol()) + number.toPlainString() + (unit == null ? "" : unit);
        return new Quantitative(
                dice.chance(0.95) ? text : "",
                dice.maybe(0.1, () -> "参与度"),
                comparison,
                number,
                unit,
                dice.maybe(0.1, () -> dice.of("长期坚持", "以上同比增长", "提高")),
                traits);
    }
}
