package io.github.jixiao.review;

import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount among the annual tasks against its parts: a task against its sources, or the total row against the tasks.
 *
 * @param place the row
 * @param variant the rule's wording: empty for the total row, {@code row} for a task
 * @param name the row's name
 * @param comparison the amount against its parts
 */
public record TaskSum(Place place, String variant, String name, SumComparison comparison) implements AtPlace {

    public boolean isMismatched() {
        return !comparison.agrees();
    }

    /** Every sum that can be compared. */
    static List<TaskSum> of(int table, List<AnnualTask> tasks, @Nullable AnnualTask total, BigDecimal rounding) {
        List<TaskSum> sums = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            addRow(
                    sums,
                    table,
                    FormSection.TASKS.at(i),
                    "task/" + tasks.get(i).name().orElse("" + i),
                    tasks.get(i),
                    rounding);
        }
        if (total != null) {
            int end = FormSection.TASKS.at(tasks.size());
            addRow(sums, table, end, "task-total/sources", total, rounding);
            if (total.total().isFilled() && allStated(tasks)) {
                Place place = new Place(table, "task-total", end, total.location());
                List<Money> amounts = tasks.stream()
                        .map(task -> task.total().orElse(Money.ZERO))
                        .toList();
                sums.add(new TaskSum(
                        place,
                        "",
                        total.name().orElse("金额合计"),
                        SumComparison.of(amounts, total.total().require(), rounding)));
            }
        }
        return sums;
    }

    /** Whether every task states its amount, so that they can be added up. */
    static boolean allStated(List<AnnualTask> tasks) {
        return !tasks.isEmpty() && tasks.stream().allMatch(task -> task.total().isFilled());
    }

    private static void addRow(
            List<TaskSum> sums, int table, int position, String identity, AnnualTask task, BigDecimal rounding) {
        List<Entry<Money>> sources = List.of(task.fiscalAppropriation(), task.otherFunds());
        List<Money> parts =
                sources.stream().filter(Entry::isFilled).map(Entry::require).toList();
        boolean restNotAskedFor = sources.stream().anyMatch(source -> source.presence() == Entry.Presence.NOT_ON_FORM)
                && task.total().isFilled()
                && Money.sum(parts).compareTo(task.total().require()) < 0;
        boolean readable = sources.stream().noneMatch(Entry::isUnreadable);
        if (task.total().isFilled() && readable && !parts.isEmpty() && !restNotAskedFor) {
            sums.add(new TaskSum(
                    new Place(table, identity, position, task.location()),
                    "row",
                    task.name().orElse(""),
                    SumComparison.of(parts, task.total().require(), rounding)));
        }
    }
}
