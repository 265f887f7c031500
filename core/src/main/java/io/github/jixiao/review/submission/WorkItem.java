package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.FormSection;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.SumComparison;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with an amount: a cost indicator of a project, a task of a department, or a project with its budget.
 *
 * @param place where it stands
 * @param key its name without the words that surround it, so that 巩固“五化”建设成果 and 支部“五化”建设 meet
 * @param name as written
 * @param amount in 万元
 * @param rounding what rounding may hide in an amount stated with decimals, in 万元
 * @param owner the table it stands in
 */
public record WorkItem(Place place, String key, String name, Money amount, BigDecimal rounding, ReviewedTable owner)
        implements AtPlace, Statement<WorkItem> {
    private static final int SHORTEST_KEY = 3;

    /** A difference between two tables belongs to neither of them. */
    @Override
    public @Nullable Integer tableIndex() {
        return null;
    }

    @Override
    public int table() {
        Integer index = place.tableIndex();
        return index == null ? 0 : index;
    }

    @Override
    public Object content() {
        return List.of(amount, rounding, owner.isDepartment(), unit(), BudgetYear.stated(owner));
    }

    /** Whether both are of one year, and of one unit or the department over it. */
    @Override
    public boolean isComparableWith(WorkItem other) {
        return BudgetYear.isShared(List.of(owner, other.owner)) && isOfOneUnitWith(other);
    }

    /** Whether the amounts differ by more than rounding explains. */
    @Override
    public boolean differsFrom(WorkItem other) {
        return !against(other).agrees();
    }

    private boolean isOfOneUnitWith(WorkItem other) {
        String unit = unit();
        String otherUnit = other.unit();
        return owner.isDepartment()
                || other.owner.isDepartment()
                || unit.isEmpty()
                || otherUnit.isEmpty()
                || unit.equals(otherUnit)
                || UnitNaming.isShortFor(unit, otherUnit)
                || UnitNaming.isShortFor(otherUnit, unit);
    }

    private String unit() {
        return PlainText.compact(owner.table().units().implementingUnit().value());
    }

    /** The distance from the other amount, never negative. */
    public Money differenceFrom(WorkItem other) {
        return against(other).difference();
    }

    private SumComparison against(WorkItem other) {
        return SumComparison.of(List.of(amount), other.amount, rounding);
    }

    static List<WorkItemDifference> differences(List<ReviewedTable> tables) {
        List<WorkItem> items = tables.stream()
                .filter(ReviewedTable::isReviewed)
                .flatMap(table -> of(table).stream())
                .toList();
        return Statement.differences(items, WorkItemDifference::new);
    }

    static List<WorkItem> of(ReviewedTable table) {
        List<WorkItem> items = new ArrayList<>();
        if (table.isDepartment()) {
            for (int i = 0; i < table.table().tasks().size(); i++) {
                AnnualTask task = table.table().tasks().get(i);
                if (task.name().isFilled() && task.total().isFilled()) {
                    String name = task.name().require();
                    Place place =
                            new Place(table.tableIndex(), "task/" + name, FormSection.TASKS.at(i), task.location());
                    add(items, place, name, task.total().require(), table);
                }
            }
            return items;
        }
        for (ReviewedIndicator row : table.indicators()) {
            Money amount = row.amount();
            if (row.isCost()
                    && row.term() == Term.ANNUAL
                    && row.isFilled()
                    && !row.isDoubtful()
                    && row.isAdditiveAmount()
                    && amount != null
                    && !row.name().isTotalCost()) {
                Place place = Place.of(row);
                add(items, place, row.writtenName(), amount, table);
            }
        }
        Money budget = table.money().ceiling();
        if (budget != null && table.table().projectName().isFilled()) {
            add(items, table.head().namePlace(), table.table().projectName().require(), budget, table);
        }
        return items;
    }

    private static void add(List<WorkItem> items, Place place, String name, Money amount, ReviewedTable owner) {
        Profile profile = owner.profile();
        String key = profile.vocabulary().of(Topic.WORK_FILLERS).removedFrom(PlainText.compact(name));
        if (key.length() >= SHORTEST_KEY
                && !profile.vocabulary().of(Topic.GENERIC_COST_WORDS).makesUp(key)) {
            items.add(new WorkItem(place, key, name, amount, profile.rounding(), owner));
        }
    }
}
