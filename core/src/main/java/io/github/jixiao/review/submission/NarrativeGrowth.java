package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.rule.Thresholds.Amounts;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Narrative.Change;
import io.github.jixiao.table.Narrative.Change.Direction;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The change against the year before that the running text states: the percentage must be the change divided by last year's total.
 *
 * @param place the text
 * @param total this year's total
 * @param change what the text says
 * @param before last year's total, as it follows from total and change
 * @param expected the percentage that follows, with two decimals
 * @param tolerance what rounding of the stated amounts and of the percentage may explain, in percentage points
 */
public record NarrativeGrowth(
        Place place, Money total, Change change, Money before, BigDecimal expected, BigDecimal tolerance)
        implements AtPlace {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static @Nullable NarrativeGrowth of(Narrative narrative, Amounts amounts) {
        Money total = narrative.total();
        Change change = narrative.change();
        if (total == null || change == null) {
            return null;
        }
        Money before =
                change.direction() == Direction.INCREASE ? total.minus(change.amount()) : total.plus(change.amount());
        if (!before.isPositive()) {
            return null;
        }
        BigDecimal percent = percent(change.amount().wanYuan(), before.wanYuan());
        BigDecimal hidden = amounts.rounding()
                .multiply(BigDecimal.valueOf((change.amount().rounded() ? 1 : 0) + (total.rounded() ? 1 : 0)));
        BigDecimal propagated = percent(hidden, before.wanYuan())
                .multiply(BigDecimal.ONE.add(percent.divide(HUNDRED, MathContext.DECIMAL64)));
        BigDecimal written =
                BigDecimal.ONE.movePointLeft(Math.max(0, change.percent().scale()));
        BigDecimal coarse = written.max(amounts.growth()).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        return new NarrativeGrowth(
                NarrativeTotal.place("growth"),
                total,
                change,
                before,
                percent.setScale(2, RoundingMode.HALF_UP),
                coarse.max(amounts.growth()).add(propagated));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** Whether the stated percentage does not follow from the amounts. */
    public boolean isWrong() {
        return difference().compareTo(tolerance) > 0;
    }

    /** The distance in percentage points, never negative. */
    public BigDecimal difference() {
        return change.percent().subtract(expected).abs();
    }
}
