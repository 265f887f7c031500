package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.SumComparison;
import io.github.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The budgets of a submission's project tables against the project expenditure of its department table.
 *
 * @param place the department's box
 * @param comparison project expenditure against the budgets
 * @param complete whether every project table states its budget
 */
public record ProjectBudgets(Place place, SumComparison comparison, boolean complete) implements AtPlace {

    static @Nullable ProjectBudgets of(List<ReviewedTable> tables) {
        List<ReviewedTable> departments =
                tables.stream().filter(ReviewedTable::isDepartment).toList();
        List<ReviewedTable> projects = tables.stream()
                .filter(table -> table.isReviewed() && !table.isDepartment())
                .toList();
        if (departments.size() != 1 || projects.isEmpty()) {
            return null;
        }
        ReviewedTable department = departments.get(0);
        Money expenditure = department.money().covered();
        List<Money> budgets = new ArrayList<>();
        for (ReviewedTable project : projects) {
            Money budget = project.money().ceiling();
            if (budget != null) {
                budgets.add(budget);
            }
        }
        if (expenditure == null || budgets.isEmpty() || !BudgetYear.isShared(tables)) {
            return null;
        }
        Place place = new Place(
                null,
                "project-expenditure",
                0,
                department.table().funding().projectExpenditure().location());
        return new ProjectBudgets(
                place,
                SumComparison.of(budgets, expenditure, department.profile().rounding()),
                budgets.size() == projects.size());
    }

    /** More than the department has, or, where every budget is known, less. */
    public boolean isDifferent() {
        return comparison.exceeds() || complete && comparison.staysBelow();
    }

    /** The rule's wording: {@code below} where other projects may simply not be shown. */
    public String variant() {
        return comparison.exceeds() ? "" : "below";
    }
}
