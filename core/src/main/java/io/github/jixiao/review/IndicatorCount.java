package io.github.jixiao.review;

import io.github.jixiao.rule.Thresholds.IndicatorCounts;
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
 * @param limits how many are unusual
 */
public record IndicatorCount(
        Place place, int total, @Nullable IndicatorType largestType, int largest, int yesNo, IndicatorCounts limits)
        implements AtPlace {

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
                table.place("indicators", FormSection.INDICATORS),
                total,
                largestType,
                largestType == null ? 0 : counts.getOrDefault(largestType, 0),
                yesNo,
                table.profile().thresholds().indicators());
    }

    public boolean isUnusual() {
        return total > 0 && total < limits.fewest() || total > limits.most() || largest > limits.mostOfOneType();
    }

    /** The rule's wording. */
    public String variant() {
        if (total < limits.fewest()) {
            return "few";
        }
        return total > limits.most() ? "" : "crowded-type";
    }

    /** The number that is not met. */
    public int limit() {
        if (total < limits.fewest()) {
            return limits.fewest();
        }
        return total > limits.most() ? limits.most() : limits.mostOfOneType();
    }

    /** How an indicator that says yes or no is told: {@code mostly} where too large a share of them do. */
    public String yesNoVariant() {
        return isMostlyYesNo() ? "mostly" : "";
    }

    /** Whether too large a share of the indicators only say yes or no. */
    public boolean isMostlyYesNo() {
        return yesNo * 100 > total * limits.mostYesNoPercent();
    }
}
