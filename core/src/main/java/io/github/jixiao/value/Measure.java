package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a range of two, with its unit.
 *
 * @param low the number; of a range the lower end
 * @param high of a range the upper end; else {@code null}
 * @param unit {@code null} where none is written
 * @param end behind number and unit
 * @param traits what the reading of the number had to put right
 */
record Measure(
        BigDecimal low, @Nullable BigDecimal high, @Nullable Unit unit, int end, Set<NumberTrait> traits) {
    private static final String JOINTS = "-~至到";

    static Measure read(String text, Numeral numeral, Bound before, int limit) {
        Unit unit = unit(text, numeral, before, limit);
        int end = unit == null ? numeral.end() : unit.end();
        Numeral second = second(text, numeral, end, limit);
        if (second == null) {
            return new Measure(numeral.value(), null, unit, end, numeral.traits());
        }
        Unit secondUnit = unit(text, second, before, limit);
        boolean agree = unit == null || secondUnit == null || unit.name().equals(secondUnit.name());
        boolean isRange = agree && second.value().compareTo(numeral.value()) > 0;
        if (!isRange || (secondUnit == null && unit == null && second.end() != limit)) {
            return new Measure(numeral.value(), null, unit, end, numeral.traits());
        }
        Set<NumberTrait> traits = EnumSet.of(NumberTrait.RANGE);
        traits.addAll(numeral.traits());
        traits.addAll(second.traits());
        Unit shared = secondUnit == null ? unit : secondUnit;
        int rangeEnd = secondUnit == null ? second.end() : secondUnit.end();
        rangeEnd += text.startsWith("之间", rangeEnd) && rangeEnd + 2 <= limit ? 2 : 0;
        return new Measure(numeral.value(), second.value(), shared, rangeEnd, traits);
    }

    String unitName() {
        return unit == null ? "" : unit.name();
    }

    boolean vague() {
        return unit != null && unit.vague();
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
        return high != null && comparison != null && comparison.isCeiling() ? high : low;
    }

    /** 万 alone is short for 万元, save in a floor: ≥5万 may be visitors. */
    @Nullable
    String unitFor(@Nullable Comparison comparison) {
        if (unit == null) {
            return null;
        }
        boolean shortForMoney = unit.name().equals("万") || unit.name().equals("亿");
        return shortForMoney && (comparison == null || !comparison.isFloor()) ? unit.name() + "元" : unit.name();
    }

    private boolean isMoney() {
        return unit != null
                && (UnitWords.isMoney(unit.name())
                        || unit.name().equals("万")
                        || unit.name().equals("亿"));
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
        char character = text.charAt(joint + 1);
        if (Letters.isDigit(character)) {
            return Numerals.read(text, joint + 1, limit);
        }
        return first.chinese() && ChineseNumerals.isNumeral(character)
                ? ChineseNumerals.read(text, joint + 1, limit)
                : null;
    }
}
