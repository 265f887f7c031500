package io.github.jixiao.rules.generated;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.SelfEvaluation;
import io.github.jixiao.table.TableKind;
import java.math.BigDecimal;

/** Gives self-evaluations their scores; hardly any of them is worked out right. */
final class EvaluationGenerator {
    private final Dice dice;
    private final Boxes boxes;

    EvaluationGenerator(Dice dice) {
        this.dice = dice;
        this.boxes = new Boxes(dice);
    }

    /** The table with scores, where it is a self-evaluation. */
    PerformanceTargetTable scored(PerformanceTargetTable table) {
        if (table.kind() != TableKind.SELF_EVALUATION) {
            return table;
        }
        return table.toBuilder()
                .indicators(dice.times(dice.between(1, 8), this::row))
                .selfEvaluation(new SelfEvaluation(
                        boxes.box(boxes::money),
                        boxes.box(boxes::money),
                        boxes.box(() -> number("50", "98", "100", "62.5")),
                        boxes.box(0.5, () -> number("9.8", "10")),
                        boxes.box(() -> number("60", "97.8", "100"))))
                .build();
    }

    private Indicator row() {
        return Indicator.builder()
                .type(dice.of(IndicatorType.QUANTITY, IndicatorType.QUALITY, IndicatorType.SOCIAL_BENEFIT))
                .name(dice.of("更换路灯数量", "路灯故障率", "亮灯率", "居民投诉次数"))
                .target(dice.of("≥420盏", "≤2%", "≥98%", "≤3次", "=0次", "良好"))
                .actual(dice.maybe(0.9, () -> dice.of("431盏", "210盏", "1%", "60%", "99%", "9次", "0次", "良好")))
                .weight(dice.maybe(0.95, () -> number("10", "20")))
                .score(dice.maybe(0.95, () -> number("10", "20", "9.5")))
                .location(boxes.location())
                .build();
    }

    private BigDecimal number(String... choices) {
        return new BigDecimal(dice.of(choices));
    }
}
