package io.github.jixiao.review;

import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score of a self-evaluation that cannot be right.
 *
 * @param place the indicator, the box of the execution rate or that of the total
 * @param variant the rule's wording: empty for a score above its weight, {@code full-score} for one that what was reached does not earn,
 *     {@code total}, {@code execution-rate}
 * @param name the indicator; empty for the form as a whole
 * @param stated what the form says, in points or per cent
 * @param expected the most it could be, or what it works out to
 * @param target of an indicator, as written
 * @param actual what was reached, as written
 * @param parts the scores added up
 * @param spent 全年执行数
 * @param budget 全年预算数
 */
public record ScoreFault(
        Place place,
        String variant,
        String name,
        BigDecimal stated,
        BigDecimal expected,
        @Nullable String target,
        @Nullable String actual,
        @Nullable List<BigDecimal> parts,
        @Nullable Money spent,
        @Nullable Money budget)
        implements AtPlace {

    /** The distance from what is expected, never negative. */
    public BigDecimal difference() {
        return stated.subtract(expected).abs();
    }
}
