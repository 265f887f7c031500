package io.github.jixiao.decisiontables;

import io.github.jixiao.review.ReviewedIndicator;
import org.jspecify.annotations.Nullable;

/** A row of the sheet 指标值范围: between which values the targets of some indicators lie. */
public final class ValueRange {
    private final Concern concern;
    private final @Nullable Bound least;
    private final @Nullable Bound most;

    /** @param least {@code null} for no lower end */
    ValueRange(Concern concern, @Nullable Bound least, @Nullable Bound most) {
        this.concern = concern;
        this.least = least;
        this.most = most;
    }

    public boolean concerns(ReviewedIndicator indicator) {
        return concern.holds(indicator);
    }

    /** Whether the number of the indicator lies outside; one in another unit is not compared. */
    public boolean isMissedBy(ReviewedIndicator indicator) {
        return least != null
                        && least.comparisonOf(indicator).map(order -> order < 0).orElse(false)
                || most != null
                        && most.comparisonOf(indicator).map(order -> order > 0).orElse(false);
    }

    /** The lower end as written; {@code null} for none. */
    public @Nullable String least() {
        return least == null ? null : least.text();
    }

    /** The upper end as written; {@code null} for none. */
    public @Nullable String most() {
        return most == null ? null : most.text();
    }
}
