package io.github.jixiao.decisiontables;

import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An end of a range.
 *
 * @param text number and unit as people write them
 * @param unit {@code null} where any is meant
 */
record Bound(String text, BigDecimal number, @Nullable String unit) {

    /**
     * Reads {@code 90}, {@code 90%} or {@code 5万元}.
     *
     * @param unit the unit that the row states for both ends; {@code null} for none
     * @throws InvalidCellException if it is no number, or in another unit
     */
    static Bound parse(String text, @Nullable String unit) throws InvalidCellException {
        if (!(TargetValue.parse(text) instanceof Quantitative value)
                || value.comparison() != null
                || value.subject() != null
                || value.remainder() != null) {
            throw new InvalidCellException("number", text);
        }
        String own = value.unit();
        if (own != null && unit != null && !own.equals(unit)) {
            throw new InvalidCellException("unit-differs", own, unit);
        }
        String known = own == null ? unit : own;
        String number = value.number().stripTrailingZeros().toPlainString();
        return new Bound(number + Objects.requireNonNullElse(known, ""), value.number(), known);
    }

    /** How the number of an indicator compares to this one; nothing where the units do not. Money compares in any unit of money. */
    Optional<Integer> comparisonOf(ReviewedIndicator indicator) {
        BigDecimal stated = indicator.number();
        if (stated == null) {
            return Optional.empty();
        }
        Money limit = unit == null ? null : Money.ofUnit(number, unit);
        Money amount = indicator.amount();
        if (limit != null && amount != null) {
            return Optional.of(amount.compareTo(limit));
        }
        return unit == null || unit.equals(indicator.unitOfMeasure())
                ? Optional.of(stated.compareTo(number))
                : Optional.empty();
    }

    /** Whether an upper end lies below this one. */
    boolean isAbove(Bound upper) {
        Money low = unit == null ? null : Money.ofUnit(number, unit);
        Money high = upper.unit == null ? null : Money.ofUnit(upper.number, upper.unit);
        return low != null && high != null ? low.compareTo(high) > 0 : number.compareTo(upper.number) > 0;
    }
}
