package io.github.jixiao.decisiontables;

import io.github.jixiao.review.ReviewedIndicator;
import java.util.List;

/** A row of the sheet 计量单位: in which units some indicators are measured. */
public final class AllowedUnits {
    private final Concern concern;
    private final List<String> units;

    AllowedUnits(Concern concern, List<String> units) {
        this.concern = concern;
        this.units = List.copyOf(units);
    }

    public boolean concerns(ReviewedIndicator indicator) {
        return concern.holds(indicator);
    }

    public boolean allows(String unit) {
        return units.contains(unit);
    }

    /** The units, in the order of the row. */
    public List<String> units() {
        return units;
    }
}
