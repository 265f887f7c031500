package io.github.jixiao.review;

import io.github.jixiao.review.UnreadableAmount.Problem;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The money boxes of a table, brought together. */
final class MoneyReview {
    private static final int FUNDING = 100;
    private static final int TASKS = 400;

    /** Boxes for money besides those of the tasks. */
    private static final int FUNDING_BOXES = 12;

    private final int index;
    private final PerformanceTargetTable table;
    private final Funding funding;
    private final Profile profile;

    MoneyReview(int index, PerformanceTargetTable table, Profile profile) {
        this.index = index;
        this.table = table;
        this.funding = table.funding();
        this.profile = profile;
    }

    private boolean isDepartment() {
        return table.kind() == TableKind.DEPARTMENT;
    }

    /** What cost indicators must not exceed. */
    @Nullable
    Money ceiling() {
        return positive(funding.annual().total());
    }

    /** What cost indicators should cover. */
    @Nullable
    Money covered() {
        return isDepartment() ? positive(funding.projectExpenditure()) : ceiling();
    }

    private static @Nullable Money positive(Entry<Money> entry) {
        return entry.isFilled() && entry.require().isPositive() ? entry.require() : null;
    }

    Place totalPlace() {
        return place("funding.annual.total", FUNDING, funding.annual().total());
    }

    List<FundingTotal> fundingTotals() {
        return Stream.of(
                        FundingTotal.of(totalPlace(), Term.ANNUAL, funding.annual(), profile.rounding()),
                        FundingTotal.of(
                                place(
                                        "funding.mediumTerm.total",
                                        FUNDING + 10,
                                        funding.mediumTerm().total()),
                                Term.MEDIUM_TERM,
                                funding.mediumTerm(),
                                profile.rounding()))
                .filter(Objects::nonNull)
                .toList();
    }

    List<DepartmentTotal> departmentTotals() {
        return isDepartment() ? DepartmentTotal.of(totalPlace(), funding, profile.rounding()) : List.of();
    }

    List<CostTotal> costTotals(List<ReviewedIndicator> indicators) {
        Money mediumTerm = positive(funding.mediumTerm().total());
        return Stream.of(
                        CostTotal.of(indicators, Term.ANNUAL, ceiling(), covered(), profile.rounding()),
                        CostTotal.of(indicators, Term.MEDIUM_TERM, mediumTerm, mediumTerm, profile.rounding()))
                .filter(Objects::nonNull)
                .toList();
    }

    List<TaskSum> taskSums() {
        return TaskSum.of(index, TASKS, table.tasks(), table.taskTotal(), profile.rounding());
    }

    @Nullable
    TaskTotal taskTotal() {
        Money projectExpenditure = positive(funding.projectExpenditure());
        if (projectExpenditure == null || table.tasks().isEmpty()) {
            return null;
        }
        AnnualTask row = table.taskTotal();
        if (row != null && row.total().isFilled()) {
            Place place = new Place(index, "task-total", TASKS + table.tasks().size(), row.location());
            return new TaskTotal(place, row.total().require(), projectExpenditure, ceiling(), profile.rounding());
        }
        if (!TaskSum.allStated(table.tasks())) {
            return null;
        }
        Money sum = Money.sum(
                table.tasks().stream().map(task -> task.total().require()).toList());
        Place place = new Place(index, "task-total", TASKS, table.tasks().get(0).location());
        return new TaskTotal(place, sum, projectExpenditure, ceiling(), profile.rounding());
    }

    /** Every amount that cannot be used, in the order of the form. */
    List<UnreadableAmount> unreadableAmounts() {
        List<UnreadableAmount> unreadable = new ArrayList<>();
        List<Entry<Money>> entries = amounts();
        for (int i = 0; i < entries.size(); i++) {
            Entry<Money> entry = entries.get(i);
            String text = Objects.requireNonNullElse(entry.text(), "");
            Place place = place(boxName(i), FUNDING + i, entry);
            if (entry.isUnreadable()) {
                unreadable.add(new UnreadableAmount(place, Problem.NOT_A_NUMBER, text));
            } else if (entry.isFilled()
                    && (entry.require().isNegative()
                            || i == 0 && !entry.require().isPositive())) {
                unreadable.add(new UnreadableAmount(place, Problem.NOT_POSITIVE, text));
            }
        }
        if (funding.statedUnit().presence() == Entry.Presence.NOT_ON_FORM) {
            entries.stream()
                    .filter(Entry::isFilled)
                    .findFirst()
                    .ifPresent(entry -> unreadable.add(new UnreadableAmount(
                            place("funding.statedUnit", FUNDING, entry),
                            Problem.WITHOUT_UNIT,
                            Objects.requireNonNullElse(entry.text(), ""))));
        }
        return unreadable;
    }

    /** Names the box of an amount; a task's by the task, since rows of tasks may move. */
    private String boxName(int i) {
        int task = i - FUNDING_BOXES;
        return task < 0
                ? "amount/" + i
                : "amount/task/" + table.tasks().get(task).name().orElse("" + task);
    }

    /** Whether any amount is written anywhere. */
    boolean anyAmountWritten() {
        return amounts().stream().anyMatch(entry -> entry.isFilled() || entry.isUnreadable());
    }

    private List<Entry<Money>> amounts() {
        return Stream.of(
                        funding.annual().entries().stream(),
                        funding.mediumTerm().entries().stream(),
                        Stream.of(funding.basicExpenditure(), funding.projectExpenditure()),
                        table.tasks().stream().map(AnnualTask::total))
                .flatMap(entries -> entries)
                .toList();
    }

    private Place place(String identity, int position, Entry<Money> entry) {
        return new Place(index, identity, position, entry.location());
    }
}
