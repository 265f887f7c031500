package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the timeliness indicators promise is the whole budget year.
 *
 * @param place where the first of them stands
 */
public record WholeYearTimeliness(Place place) implements AtPlace {

    /** What a table's timeliness indicators promise together; {@code null} where one of them says more. */
    static @Nullable WholeYearTimeliness of(ReviewedTable table) {
        List<ReviewedIndicator> rows = table.annual(IndicatorType.TIMELINESS).stream()
                .filter(ReviewedIndicator::isFilled)
                .toList();
        if (rows.isEmpty() || !rows.stream().allMatch(row -> row.wording().isWholeYear())) {
            return null;
        }
        ReviewedIndicator first = rows.get(0);
        return new WholeYearTimeliness(Place.of(first).named("timeliness"));
    }
}
