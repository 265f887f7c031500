package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is a number.
 *
 * @param value exact, as many decimals as are written
 * @param start first character
 * @param end behind the last character
 * @param unit the unit that the words of the number bring along ({@code %} for 百分之五), or {@code null}
 * @param chinese whether it is written in Chinese numerals
 * @param traits {@code REPAIRED} or {@code DOUBTFUL} where the figure had to be put together
 */
record Numeral(
        BigDecimal value, int start, int end, @Nullable String unit, boolean chinese, Set<NumberTrait> traits) {

    Numeral negated(int sign) {
        return new Numeral(value.negate(), sign, end, unit, chinese, traits);
    }

    boolean isOne() {
        return value.compareTo(BigDecimal.ONE) == 0;
    }
}
