package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.LabelledParts;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.SumComparison;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A figure of the running text against the tables: the total, the number of projects, or the composition of the total.
 *
 * @param place the text
 * @param variant the rule's wording: empty for the total, {@code count} or {@code composition}
 * @param stated what the text says
 * @param parts what it is made of
 * @param expected what the tables say
 * @param difference the distance
 * @param mismatched whether text and tables disagree
 */
public record NarrativeTotal(
        Place place,
        String variant,
        Object stated,
        List<Money> parts,
        Object expected,
        Object difference,
        boolean mismatched)
        implements AtPlace {

    static List<NarrativeTotal> of(Submission submission, List<ReviewedTable> tables, BigDecimal rounding) {
        Narrative narrative = submission.narrative();
        List<NarrativeTotal> totals = new ArrayList<>();
        List<ReviewedTable> projects = tables.stream()
                .filter(table -> table.isReviewed() && !table.isDepartment())
                .toList();
        Integer count = narrative.projectCount();
        boolean countable = !projects.isEmpty() && BudgetYear.isShared(projects);
        if (count != null && countable) {
            totals.add(new NarrativeTotal(
                    place("count"),
                    "count",
                    BigDecimal.valueOf(count),
                    List.of(),
                    BigDecimal.valueOf(projects.size()),
                    BigDecimal.valueOf(Math.abs(count - projects.size())),
                    count != projects.size()));
        }
        Money total = narrative.total();
        List<Money> budgets = projects.stream()
                .map(table -> table.money().ceiling())
                .filter(Objects::nonNull)
                .toList();
        boolean comparable = count == null || count == projects.size();
        if (total != null && countable && budgets.size() == projects.size() && comparable) {
            totals.add(of("", SumComparison.of(budgets, total, rounding)));
        }
        if (total != null && !narrative.composition().isEmpty()) {
            totals.add(of("composition", LabelledParts.against(total, narrative.composition(), rounding)));
        }
        return totals;
    }

    private static NarrativeTotal of(String variant, SumComparison comparison) {
        return new NarrativeTotal(
                place(variant.isEmpty() ? "total" : variant),
                variant,
                comparison.stated(),
                comparison.parts(),
                comparison.sum(),
                comparison.difference(),
                !comparison.agrees());
    }

    static Place place(String what) {
        return new Place(null, "narrative/" + what, 0, Location.UNKNOWN.withLabel("文字说明"));
    }
}
