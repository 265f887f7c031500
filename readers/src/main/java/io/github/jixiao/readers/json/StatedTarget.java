package io.github.jixiao.readers.json;

import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A target value as the exchange format states it: the words, and the parts of their meaning that somebody has already worked out.
 *
 * @param text as written; empty where only the parts are given
 * @param kind what the value is, where stated
 * @param comparison the sign, where stated
 * @param number the number, where stated
 * @param unit the unit, where stated
 */
record StatedTarget(
        String text,
        @Nullable TargetKind kind,
        @Nullable Comparison comparison,
        @Nullable BigDecimal number,
        @Nullable String unit) {

    private static final Set<String> NO = Set.of("否", "不", "无", "no", "No", "NO", "false");

    /** What a target value states of itself. */
    static StatedTarget of(TargetValue value) {
        TargetKind kind = TargetKind.of(value);
        return value instanceof Quantitative quantity
                ? new StatedTarget(value.text(), kind, quantity.comparison(), quantity.number(), quantity.unit())
                : new StatedTarget(value.text(), kind, null, null, null);
    }

    /** The words; sign, number and unit joined where no words are given. */
    String words() {
        if (!text.isBlank() || number == null) {
            return text;
        }
        return (comparison == null ? "" : comparison.symbol()) + number.toPlainString() + (unit == null ? "" : unit);
    }

    /** The value that is meant: what is stated wins, the words tell the rest, and neither makes up a number that is not there. */
    TargetValue understood() {
        return with(TargetValue.parse(words()));
    }

    /** @param parsed what the words say */
    TargetValue with(TargetValue parsed) {
        String words = words();
        if (words.isBlank()) {
            return new TargetValue.Blank();
        }
        return switch (decidingKind(parsed)) {
            case QUANTITATIVE, MIXED -> quantity(words, parsed);
            case QUALITATIVE -> new TargetValue.Qualitative(words);
            case BOOLEAN ->
                parsed instanceof TargetValue.YesNo
                        ? parsed
                        : new TargetValue.YesNo(words, !NO.contains(PlainText.fold(words)));
            case TIME ->
                parsed instanceof TargetValue.Period ? parsed : new TargetValue.Period(words, null, null, List.of());
            case COMPOSITE -> parsed;
            case BLANK -> new TargetValue.Blank();
        };
    }

    private TargetKind decidingKind(TargetValue parsed) {
        if (kind != null && kind != TargetKind.MIXED) {
            return kind;
        }
        return number == null ? TargetKind.of(parsed) : TargetKind.QUANTITATIVE;
    }

    private TargetValue quantity(String words, TargetValue parsed) {
        if (parsed instanceof Quantitative quantity) {
            boolean ofForm = unit != null && quantity.unit() == null && Money.ofUnit(BigDecimal.ONE, unit) != null;
            Quantitative united = ofForm && unit != null ? quantity.withInheritedUnit(unit) : quantity;
            BigDecimal decided = number == null ? quantity.number() : number;
            boolean sameNumber = decided.compareTo(quantity.number()) == 0;
            return new Quantitative(
                    words,
                    quantity.subject(),
                    comparison == null ? quantity.comparison() : comparison,
                    decided,
                    unit == null ? quantity.unit() : unit,
                    quantity.remainder(),
                    sameNumber ? united.traits() : Set.<NumberTrait>of());
        }
        return number == null ? parsed : new Quantitative(words, null, comparison, number, unit, null, Set.of());
    }
}
