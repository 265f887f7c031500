package io.github.jixiao.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * Weights (分值) that do not add up.
 *
 * @param place the weight column, a level-one row or an indicator
 * @param variant the rule's wording: empty for the whole table, {@code category} for a level one, {@code not-positive} and {@code blank} for one row
 * @param name what the weights belong to
 * @param weights the weights added up
 * @param sum their sum
 * @param expected what they should add up to
 */
public record WeightFault(
        Place place, String variant, String name, List<BigDecimal> weights, BigDecimal sum, BigDecimal expected)
        implements AtPlace {

    /** The distance from what is expected, never negative. */
    public BigDecimal difference() {
        return sum.subtract(expected).abs();
    }
}
