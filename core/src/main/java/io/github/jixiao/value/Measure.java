package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a range of two, with its unit.
 *
 * @param low the amount; of a range the lower end
 * @param high of a range the upper end; else {@code null}
 * @param end behind number and unit
 * @param traits what the reading of the number had to put right
 */
record Measure(Amount low, @Nullable Amount high, int end, Set<NumberTrait> traits) {
    private static final String JOINTS = "-~至到";

    static Measure read(String text, Numeral numeral, Bound before, int limit) {
        Unit unit = unit(text, numeral, before, limit);
        int end = unit == null ? numeral.end() : unit.end();
        Measure single = new Measure(Amount.of(numeral.value(), unit), null, end, numeral.traits());
        Numeral second = second(text, numeral, end, limit);
        if (second == null) {
            return single;
        }
        Unit secondUnit = unit(text, second, before, limit);
        Range range = Range.of(numeral.value(), unit, second.value(), secondUnit);
        if (range == null || (secondUnit == null && unit == null && second.end() != limit)) {
            return single;
        }
        Set<NumberTrait> traits = EnumSet.of(NumberTrait.RANGE);
        traits.addAll(numeral.traits());
        traits.addAll(second.traits());
        int rangeEnd = secondUnit == null ? second.end() : secondUnit.end();
        rangeEnd += text.startsWith("之间", rangeEnd) && rangeEnd + 2 <= limit ? 2 : 0;
        return new Measure(range.low(), range.high(), rangeEnd, traits);
    }

    /** The unit behind the whole. */
    @Nullable
    Unit unit() {
        return high == null ? low.unit() : high.unit();
    }

    String unitName() {
        Unit unit = unit();
        return unit == null ? "" : unit.name();
    }

    boolean vague() {
        return low.isVague() || (high != null && high.isVague());
    }

    /** The sign of a range that has none: money is spent up to its upper end, anything else reaches at least its lower end. */
    @Nullable
    Comparison impliedComparison() {
        if (high == null) {
            return null;
        }
        return isMoney() ? Comparison.AT_MOST : Comparison.AT_LEAST;
    }

    BigDecimal number(@Nullable Comparison comparison) {
        return boundBy(comparison).number();
    }

    /** 万 alone is short for 万元, save in a floor: ≥5万 may be visitors. */
    @Nullable
    String unitFor(@Nullable Comparison comparison) {
        Unit unit = boundBy(comparison).unit();
        if (unit == null) {
            return null;
        }
        boolean shortForMoney = unit.name().equals("万") || unit.name().equals("亿");
        return shortForMoney && (comparison == null || !comparison.isFloor()) ? unit.name() + "元" : unit.name();
    }

    private Amount boundBy(@Nullable Comparison comparison) {
        return high != null && comparison != null && comparison.isCeiling() ? high : low;
    }

    private boolean isMoney() {
        String name = unitName();
        return UnitWords.isMoney(name) || name.equals("万") || name.equals("亿");
    }

    private static @Nullable Unit unit(String text, Numeral numeral, Bound before, int limit) {
        if (numeral.unit() != null) {
            return new Unit(numeral.unit(), numeral.end(), false);
        }
        Unit known = Units.read(text, numeral.end(), limit);
        return known == null && !numeral.chinese() ? Units.unknown(text, numeral.end(), limit, before.said()) : known;
    }

    private static @Nullable Numeral second(String text, Numeral first, int joint, int limit) {
        if (joint + 1 >= limit || JOINTS.indexOf(text.charAt(joint)) < 0) {
            return null;
        }
        int start = text.startsWith("--", joint) ? joint + 2 : joint + 1;
        if (start < limit && Letters.isDigit(text.charAt(start))) {
            return Numerals.read(text, start, limit);
        }
        return start < limit && first.chinese() && ChineseNumerals.isNumeral(text.charAt(start))
                ? ChineseNumerals.read(text, start, limit)
                : null;
    }

    /** A number with its unit, {@code null} where none is written. */
    record Amount(BigDecimal number, @Nullable Unit unit) {
        private static final BigDecimal MOST_TENTHS = BigDecimal.TEN;

        /** 七成 are seventy per cent. */
        static Amount of(BigDecimal number, @Nullable Unit unit) {
            return unit != null && unit.name().equals("成") && number.compareTo(MOST_TENTHS) <= 0
                    ? new Amount(number.movePointRight(1), new Unit("%", unit.end(), unit.vague()))
                    : new Amount(number, unit);
        }

        boolean isVague() {
            return unit != null && unit.vague();
        }
    }
}
