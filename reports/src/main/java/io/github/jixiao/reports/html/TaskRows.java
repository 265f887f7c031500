package io.github.jixiao.reports.html;

import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A department's main annual tasks with their amounts, and the total row. */
final class TaskRows {
    private static final int MOST = 200;

    private final PerformanceTargetTable table;
    private final FormColumns columns;
    private final FormWords words;
    private final int name;
    private final int amount;

    TaskRows(PerformanceTargetTable table, FormColumns columns, FormWords words) {
        this.table = table;
        this.columns = columns;
        this.words = words;
        this.name = columns.body() / 4;
        this.amount = columns.body() / 8;
    }

    List<List<FormCell>> rows() {
        List<AnnualTask> tasks = table.tasks().stream().limit(MOST).toList();
        AnnualTask total = table.taskTotal();
        if (tasks.isEmpty() && total == null) {
            return List.of();
        }
        boolean contents = tasks.stream().anyMatch(task -> task.content().isOnForm());
        List<List<FormCell>> rows = new ArrayList<>();
        rows.add(heads(contents));
        tasks.forEach(task -> rows.add(row(task, contents)));
        if (total != null) {
            List<FormCell> row = HeadRows.row(FormCell.label(words.label("task.total"), columns.body() - 3 * amount));
            addAmounts(row, total);
            rows.add(row);
        }
        rows.get(0).add(0, FormCell.side(words.label("tasks"), rows.size()));
        return rows;
    }

    private List<FormCell> heads(boolean contents) {
        int rest = columns.body() - 3 * amount;
        List<FormCell> heads = HeadRows.row(FormCell.label(words.label("task.name"), contents ? name : rest));
        if (contents) {
            heads.add(FormCell.label(words.label("task.content"), rest - name));
        }
        Stream.of("task.amount", "funding.fiscalAppropriation", "funding.otherFunds")
                .forEach(key -> heads.add(FormCell.label(words.label(key), amount)));
        return heads;
    }

    private List<FormCell> row(AnnualTask task, boolean contents) {
        int rest = columns.body() - 3 * amount;
        List<FormCell> row = HeadRows.row(
                FormCell.value(words.of(task.name()), contents ? name : rest, place(task, AnnualTask::name)));
        if (contents) {
            row.add(FormCell.value(words.of(task.content()), rest - name, place(task, AnnualTask::content)));
        }
        addAmounts(row, task);
        return row;
    }

    private static Location place(AnnualTask task, Function<AnnualTask, Entry<String>> box) {
        Location place = box.apply(task).location();
        return place.equals(Location.UNKNOWN) ? task.location() : place;
    }

    private void addAmounts(List<FormCell> row, AnnualTask task) {
        for (Entry<Money> entry : List.of(task.total(), task.fiscalAppropriation(), task.otherFunds())) {
            row.add(FormCell.number(words.amount(entry), amount, entry.location()));
        }
    }
}
