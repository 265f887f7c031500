package io.github.jixiao.reports.sheet;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules can tell about one item of the sheet. The grade is a ceiling: rules find faults and give no merit.
 *
 * @param item the item
 * @param grade the best grade that the findings leave; {@code null} where no rule could look, and for what a table cannot tell
 * @param evidence the findings that speak about it, in the order of the form
 * @param passed how many rules looked and found nothing
 * @param reported how many rules reported
 * @param silent how many rules found nothing to look at
 */
public record ItemReview(
        ReviewItem item, @Nullable Grade grade, List<Finding> evidence, int passed, int reported, int silent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ItemReview {
        evidence = List.copyOf(evidence);
    }

    static ItemReview of(ReviewItem item, List<Finding> evidence, int passed, int reported, int silent) {
        boolean judged = item != ReviewItem.CONDITIONS && passed + reported > 0;
        return new ItemReview(item, judged ? ceiling(evidence) : null, evidence, passed, reported, silent);
    }

    /** One error leaves 中, two leave 差; one warning leaves 良, three leave 中; infos leave 优. */
    private static Grade ceiling(List<Finding> evidence) {
        long errors = count(evidence, Severity.ERROR);
        long warnings = count(evidence, Severity.WARNING);
        if (errors >= 2) {
            return Grade.POOR;
        }
        if (errors == 1 || warnings >= 3) {
            return Grade.FAIR;
        }
        return warnings >= 1 ? Grade.GOOD : Grade.EXCELLENT;
    }

    private static long count(List<Finding> evidence, Severity severity) {
        return evidence.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether rules could say anything. */
    public boolean isAssessed() {
        return grade != null;
    }

    /** The points that the grade leaves at most; zero where the item is not assessed. */
    public BigDecimal pointsAtMost() {
        return grade == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(item.points())
                        .multiply(BigDecimal.valueOf(grade.mostPercent()))
                        .divide(HUNDRED)
                        .stripTrailingZeros();
    }
}
