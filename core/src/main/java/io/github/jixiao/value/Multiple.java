package io.github.jixiao.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit as so many times another: 万亩 is ten thousand 亩; 万 alone is ten thousand of whatever the words around it count.
 *
 * @param scale 万, 百万; empty where the unit multiplies nothing
 * @param base what is multiplied; empty where only 万 is written
 */
record Multiple(String scale, String base) {
    private static final String POWERS = "十百千万亿";
    private static final int[] ZEROS = {1, 2, 3, 4, 8};

    static Multiple of(String unit) {
        int end = 0;
        while (end < unit.length() && POWERS.indexOf(unit.charAt(end)) >= 0) {
            end++;
        }
        return new Multiple(unit.substring(0, end), unit.substring(end));
    }

    /** So many of the base. */
    BigDecimal times(BigDecimal number) {
        return number.movePointRight(
                scale.chars().map(power -> ZEROS[POWERS.indexOf(power)]).sum());
    }

    /** What both count: 亩 of 万 and 万亩, 元/户 of 元 and 元/户; {@code null} where they count different things. */
    @Nullable
    String baseSharedWith(Multiple other) {
        if (base.isEmpty() || other.base.equals(base) || other.base.startsWith(base + "/")) {
            return other.base;
        }
        return other.base.isEmpty() ? base : null;
    }
}
