package io.github.jixiao.review;

import io.github.jixiao.finding.ValueText;
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
public final class MoneyReview {
    private final int index;
    private final PerformanceTargetTable table;
    private final Funding funding;
    private final Profile profile;
    private final List<ReviewedIndicator> indicators;
    /** The boxes for money besides those of the tasks, in the order of the form. */
    private final List<Entry<Money>> boxes;

    private final List<Entry<Money>> amounts;
    private @Nullable List<FundingTotal> fundingTotals;
    private @Nullable List<DepartmentTotal> departmentTotals;
    private @Nullable List<CostTotal> costTotals;
    private @Nullable List<TaskSum> taskSums;

    MoneyReview(int index, PerformanceTargetTable table, Profile profile, List<ReviewedIndicator> indicators) {
        this.index = index;
        this.table = table;
        this.funding = table.funding();
        this.profile = profile;
        this.indicators = indicators;
        this.boxes = Stream.of(
                        funding.annual().entries(),
                        funding.mediumTerm().entries(),
                        List.of(funding.basicExpenditure(), funding.projectExpenditure()))
                .flatMap(List::stream)
                .toList();
        this.amounts = Stream.concat(boxes.stream(), table.tasks().stream().map(AnnualTask::total))
                .toList();
    }

    private boolean isDepartment() {
        return table.kind() == TableKind.DEPARTMENT;
    }

    /** What cost indicators must not exceed. */
    public @Nullable Money ceiling() {
        return positive(funding.annual().total());
    }

    /** What cost indicators should cover. */
    public @Nullable Money covered() {
        return isDepartment() ? positive(funding.projectExpenditure()) : ceiling();
    }

    private static @Nullable Money positive(Entry<Money> entry) {
        return entry.isFilled() && entry.require().isPositive() ? entry.require() : null;
    }

    Place totalPlace() {
        return place(
                "funding.annual.total",
                FormSection.FUNDING.first(),
                funding.annual().total());
    }

    List<FundingTotal> fundingTotals() {
        if (fundingTotals == null) {
            Place mediumTerm = place(
                    "funding.mediumTerm.total",
                    FormSection.FUNDING.at(funding.annual().entries().size()),
                    funding.mediumTerm().total());
            fundingTotals = present(
                    FundingTotal.of(
                            totalPlace(), Term.ANNUAL, funding.annual(), funding.bySource(), profile.rounding()),
                    FundingTotal.of(mediumTerm, Term.MEDIUM_TERM, funding.mediumTerm(), List.of(), profile.rounding()));
        }
        return fundingTotals;
    }

    private static <T> List<T> present(@Nullable T annual, @Nullable T mediumTerm) {
        List<T> present = new ArrayList<>(2);
        if (annual != null) {
            present.add(annual);
        }
        if (mediumTerm != null) {
            present.add(mediumTerm);
        }
        return present;
    }

    List<DepartmentTotal> departmentTotals() {
        if (departmentTotals == null) {
            departmentTotals =
                    isDepartment() ? DepartmentTotal.of(totalPlace(), funding, profile.rounding()) : List.of();
        }
        return departmentTotals;
    }

    public List<CostTotal> costTotals() {
        if (costTotals == null) {
            Money mediumTerm = positive(funding.mediumTerm().total());
            costTotals = present(
                    CostTotal.of(indicators, Term.ANNUAL, ceiling(), covered(), profile.rounding()),
                    CostTotal.of(indicators, Term.MEDIUM_TERM, mediumTerm, mediumTerm, profile.rounding()));
        }
        return costTotals;
    }

    List<TaskSum> taskSums() {
        if (taskSums == null) {
            taskSums = TaskSum.of(index, table.tasks(), table.taskTotal(), profile.rounding());
        }
        return taskSums;
    }

    @Nullable
    TaskTotal taskTotal() {
        Money projectExpenditure = positive(funding.projectExpenditure());
        if (projectExpenditure == null || table.tasks().isEmpty()) {
            return null;
        }
        AnnualTask row = table.taskTotal();
        if (row != null && row.total().isFilled()) {
            Place place = new Place(
                    index, "task-total", FormSection.TASKS.at(table.tasks().size()), row.location());
            return new TaskTotal(place, row.total().require(), projectExpenditure, ceiling(), profile.rounding());
        }
        if (!TaskSum.allStated(table.tasks())) {
            return null;
        }
        Money sum = Money.sum(
                table.tasks().stream().map(task -> task.total().require()).toList());
        Place place = new Place(
                index,
                "task-total",
                FormSection.TASKS.first(),
                table.tasks().get(0).location());
        return new TaskTotal(place, sum, projectExpenditure, ceiling(), profile.rounding());
    }

    /** Every amount that cannot be used, in the order of the form. */
    List<UnreadableAmount> unreadableAmounts() {
        List<UnreadableAmount> unreadable = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Entry<Money> entry = amounts.get(i);
            if (entry.isUnreadable()) {
                unreadable.add(unreadable(i, Problem.NOT_A_NUMBER));
            } else if (entry.isFilled()
                    && (entry.require().isNegative()
                            || i == 0 && !entry.require().isPositive())) {
                unreadable.add(unreadable(i, Problem.NOT_POSITIVE));
            }
        }
        if (funding.statedUnit().presence() == Entry.Presence.NOT_ON_FORM) {
            amounts.stream()
                    .filter(Entry::isFilled)
                    .findFirst()
                    .ifPresent(entry -> unreadable.add(new UnreadableAmount(
                            place("funding.statedUnit", FormSection.FUNDING.first(), entry),
                            Problem.WITHOUT_UNIT,
                            ValueText.number(entry.require().wanYuan()))));
        }
        return unreadable;
    }

    private UnreadableAmount unreadable(int i, Problem problem) {
        Entry<Money> entry = amounts.get(i);
        return new UnreadableAmount(place(boxName(i), FormSection.FUNDING.at(i), entry), problem, text(entry));
    }

    private static String text(Entry<Money> entry) {
        return Objects.requireNonNullElse(entry.text(), "");
    }

    /** Names the box of an amount; a task's by the task, since rows of tasks may move. */
    private String boxName(int i) {
        int task = i - boxes.size();
        return task < 0
                ? "amount/" + i
                : "amount/task/" + table.tasks().get(task).name().orElse("" + task);
    }

    /** Whether any amount is written anywhere. */
    boolean anyAmountWritten() {
        for (Entry<Money> entry : amounts) {
            if (entry.isFilled() || entry.isUnreadable()) {
                return true;
            }
        }
        return false;
    }

    private Place place(String identity, int position, Entry<Money> entry) {
        return new Place(index, identity, position, entry.location());
    }
}
