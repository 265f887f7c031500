package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many indicators a form has; the guideline asks for few and telling ones (财预〔2021〕101号 一（一）).
 *
 * @param place the indicator block
 * @param total annual indicators
 * @param largestType the level-two class with most indicators
 * @param largest how many that class has
 * @param yesNo how many of them only say yes or no
 */
public record IndicatorCount(
        Place place, int total, @Nullable IndicatorType largestType, int largest, int yesNo) implements AtPlace {
    private static final int FEWEST = 4;
    private static final int MOST = 30;
    private static final int MOST_IN_A_TYPE = 10;

    static IndicatorCount of(ReviewedTable table) {
        Map<IndicatorType, Integer> counts = new EnumMap<>(IndicatorType.class);
        int total = 0;
        int yesNo = 0;
        IndicatorType largestType = null;
        for (ReviewedIndicator row : table.indicators()) {
            if (row.term() == Term.ANNUAL && row.isNamed()) {
                total++;
                yesNo += row.wording().isYesNo() ? 1 : 0;
                IndicatorType type = row.type();
                if (type != null
                        && counts.merge(type, 1, Integer::sum)
                                > (largestType == null ? 0 : counts.getOrDefault(largestType, 0))) {
                    largestType = type;
                }
            }
        }
        return new IndicatorCount(
                new Place(table.tableIndex(), "indicators", 1000, table.location()),
                total,
                largestType,
                largestType == null ? 0 : counts.getOrDefault(largestType, 0),
                yesNo);
    }

    public boolean isUnusual() {
        return total > 0 && total < FEWEST || total > MOST || largest > MOST_IN_A_TYPE;
    }

    /** The rule's wording. */
    public String variant() {
        if (total < FEWEST) {
            return "few";
        }
        return total > MOST ? "" : "crowded-type";
    }

    /** Whether more than two fifths of the indicators only say yes or no. */
    public boolean isMostlyYesNo() {
        return yesNo * 5 > total * 2;
    }
}
