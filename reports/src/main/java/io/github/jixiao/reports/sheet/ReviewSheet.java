package io.github.jixiao.reports.sheet;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.TableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The review sheet of one project (项目支出绩效目标审核表, annex of 财预〔2015〕88号), as far as rules can fill it in. It is indicative: the
 * reviewer decides, and 条件充分性 is left to the reviewer altogether.
 *
 * @param table the project's table
 * @param items the eight items, in the order of the sheet
 */
public record ReviewSheet(TableReport table, List<ItemReview> items) {
    private static final Set<Outcome> LOOKED = EnumSet.of(Outcome.PASSED, Outcome.REPORTED);

    public ReviewSheet {
        items = List.copyOf(items);
    }

    /**
     * The sheet of a table; empty for what is not the filled table of a project.
     *
     * @param rules the rules in force
     */
    public static Optional<ReviewSheet> of(SubmissionReport submission, TableReport table, List<RuleInfo> rules) {
        if (table.kind() != TableKind.PROJECT || !table.isReviewed()) {
            return Optional.empty();
        }
        Map<String, ReviewItem> itemByRule = new HashMap<>();
        rules.forEach(rule -> itemByRule.put(rule.id(), rule.item()));
        List<Finding> about = submission.findings().stream()
                .filter(finding -> isAbout(finding, table))
                .toList();
        List<RuleStatus> statuses = statuses(submission, table, about);
        List<ItemReview> items = new ArrayList<>();
        for (ReviewItem item : ReviewItem.values()) {
            items.add(ItemReview.of(
                    item,
                    about.stream()
                            .filter(finding -> itemByRule.get(finding.rule()) == item)
                            .toList(),
                    count(statuses, itemByRule, item, EnumSet.of(Outcome.PASSED)),
                    count(statuses, itemByRule, item, EnumSet.of(Outcome.REPORTED)),
                    count(statuses, itemByRule, item, EnumSet.complementOf(EnumSet.copyOf(LOOKED)))));
        }
        return Optional.of(new ReviewSheet(table, items));
    }

    /** A finding across tables speaks about the table it stands in. */
    private static boolean isAbout(Finding finding, TableReport table) {
        Integer number = finding.table() == null ? finding.location().table() : finding.table();
        return Integer.valueOf(table.index()).equals(number);
    }

    /** The rules that speak about a table: its own, and those across tables unless all they report lies in other tables. */
    private static List<RuleStatus> statuses(SubmissionReport submission, TableReport table, List<Finding> about) {
        Set<String> reported = about.stream().map(Finding::rule).collect(Collectors.toSet());
        return Stream.concat(
                        table.rules().stream(),
                        submission.rules().stream()
                                .filter(status ->
                                        status.outcome() != Outcome.REPORTED || reported.contains(status.rule())))
                .toList();
    }

    private static int count(
            List<RuleStatus> statuses, Map<String, ReviewItem> itemByRule, ReviewItem item, Set<Outcome> outcomes) {
        int count = 0;
        for (RuleStatus status : statuses) {
            if (itemByRule.get(status.rule()) == item && outcomes.contains(status.outcome())) {
                count++;
            }
        }
        return count;
    }

    /** How many of the hundred points belong to items that rules could look at. */
    public int assessedPoints() {
        return items.stream()
                .filter(ItemReview::isAssessed)
                .mapToInt(review -> review.item().points())
                .sum();
    }

    /** The points the findings leave at most, re-based from the assessed points to a hundred, with one decimal; {@code null} where nothing is assessed. */
    public @Nullable BigDecimal scoreAtMost() {
        int assessed = assessedPoints();
        if (assessed == 0) {
            return null;
        }
        BigDecimal points = items.stream().map(ItemReview::pointsAtMost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return points.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(assessed), 1, RoundingMode.HALF_UP);
    }

    /** The best overall grade (综合评定) that the findings leave; {@code null} where nothing is assessed. */
    public @Nullable Grade gradeAtMost() {
        BigDecimal score = scoreAtMost();
        return score == null ? null : Grade.of(score);
    }
}
