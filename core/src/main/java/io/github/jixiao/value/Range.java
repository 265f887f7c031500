package io.github.jixiao.value;

import io.github.jixiao.value.Measure.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The two ends of a range: 3-5次, 3.5万-4万亩, 8000万-1.2亿元, 100元-150元/户. */
record Range(Amount low, Amount high) {

    /** A number before a greater unit, 5000-1万元, counts in ones from here on; 10-5万元 is a slip of the pen. */
    private static final BigDecimal LEAST_IN_ONES = BigDecimal.valueOf(100);

    /** The range from one number to the other, or {@code null} where they count different things or do not rise. */
    static @Nullable Range of(BigDecimal low, @Nullable Unit lowUnit, BigDecimal high, @Nullable Unit highUnit) {
        if (lowUnit == null || highUnit == null) {
            return low.compareTo(high) < 0
                    ? of(low, high, lowUnit == null ? highUnit : lowUnit)
                    : lowUnit == null && highUnit != null ? fromOnes(low, high, highUnit) : null;
        }
        Multiple below = Multiple.of(lowUnit.name());
        Multiple above = Multiple.of(highUnit.name());
        String base = below.baseSharedWith(above);
        if (base == null || below.times(low).compareTo(above.times(high)) >= 0) {
            return null;
        }
        return new Range(
                Amount.of(low, new Unit(below.scale() + base, lowUnit.end(), lowUnit.vague())),
                Amount.of(high, new Unit(above.scale() + base, highUnit.end(), highUnit.vague())));
    }

    private static Range of(BigDecimal low, BigDecimal high, @Nullable Unit unit) {
        return new Range(Amount.of(low, unit), Amount.of(high, unit));
    }

    private static @Nullable Range fromOnes(BigDecimal low, BigDecimal high, Unit highUnit) {
        Multiple above = Multiple.of(highUnit.name());
        boolean rises = low.compareTo(LEAST_IN_ONES) >= 0 && low.compareTo(above.times(high)) < 0;
        return rises && !above.base().isEmpty()
                ? new Range(
                        Amount.of(low, new Unit(above.base(), highUnit.end(), highUnit.vague())),
                        Amount.of(high, highUnit))
                : null;
    }
}
