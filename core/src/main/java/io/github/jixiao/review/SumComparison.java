package io.github.jixiao.review;

import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A stated total against the sum of its parts. Amounts stated with decimals may each hide half a unit of the second decimal; amounts
 * stated without are exact.
 *
 * @param parts the parts, in the order of the form
 * @param sum their exact sum
 * @param stated the total as stated
 * @param tolerance what rounding may explain, in 万元
 */
public record SumComparison(List<Money> parts, Money sum, Money stated, BigDecimal tolerance) {

    /** Compares a total with its parts. */
    public static SumComparison of(List<Money> parts, Money stated, BigDecimal rounding) {
        long rounded = parts.stream().filter(Money::rounded).count() + (stated.rounded() ? 1 : 0);
        return new SumComparison(
                List.copyOf(parts), Money.sum(parts), stated, rounding.multiply(BigDecimal.valueOf(rounded)));
    }

    /** Whether rounding alone explains the difference. */
    public boolean agrees() {
        return difference().wanYuan().compareTo(tolerance) <= 0;
    }

    /** Whether the parts exceed the total by more than rounding explains. */
    public boolean exceeds() {
        return !agrees() && sum.compareTo(stated) > 0;
    }

    /** Whether the parts stay below the total by more than rounding explains. */
    public boolean staysBelow() {
        return !agrees() && sum.compareTo(stated) < 0;
    }

    /** The distance between sum and total, never negative. */
    public Money difference() {
        return sum.distanceTo(stated);
    }
}
