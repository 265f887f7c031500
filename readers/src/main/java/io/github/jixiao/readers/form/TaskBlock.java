package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.AlignedRow;
import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.RowAligner;
import io.github.jixiao.readers.form.indicator.IndicatorHeader;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a department's main annual tasks (年度主要任务): a head, one task a row, and the row of their total. */
final class TaskBlock {

    private static final Set<String> NAMES = Set.of("名称", "任务", "工作", "事项", "事项名称", "项目名称");

    private final List<Column> columns;
    private final int headRows;
    private final List<AlignedRow> rows = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private Entry<String> statedUnit = Entry.notOnForm();

    private TaskBlock(List<Column> columns, int headRows) {
        this.columns = columns;
        this.headRows = headRows;
    }

    /** The block whose head stands in the row, or {@code null} where none does. */
    static @Nullable TaskBlock at(List<FormRow> rows, int index) {
        List<Column> heads = heads(rows.get(index));
        boolean named = heads.stream().anyMatch(column -> column.label() == Label.TASK_NAME);
        boolean more = heads.stream().anyMatch(column -> column.label() == Label.TASK_CONTENT || isAmount(column));
        if (!named || !more) {
            return null;
        }
        TaskBlock repeated = index + 1 < rows.size() ? at(rows, index + 1) : null;
        if (repeated != null) {
            return new TaskBlock(repeated.columns, repeated.headRows + 1);
        }
        List<Column> below = index + 1 < rows.size() ? heads(rows.get(index + 1)) : List.of();
        boolean details = !below.isEmpty()
                && below.size() == rows.get(index + 1).cells().size()
                && below.stream().allMatch(TaskBlock::isAmount);
        if (!details) {
            return new TaskBlock(heads, 1);
        }
        Column amount = heads.stream().filter(TaskBlock::isAmount).findFirst().orElse(heads.get(heads.size() - 1));
        if (!rows.get(index).isExact() && below.get(0).from() < amount.from()) {
            below = heads(rows.get(index + 1).movedTo(amount.from()));
        }
        int firstDetail = below.get(0).from();
        List<Column> columns = new ArrayList<>(heads);
        columns.removeIf(column -> isAmount(column) && column.to() >= firstDetail);
        columns.addAll(below);
        return new TaskBlock(columns, 2);
    }

    private static List<Column> heads(FormRow row) {
        List<Column> heads = new ArrayList<>();
        boolean inTasks = !row.isBlank() && row.first().label() == Label.TASKS;
        for (int i = 0; i < row.cells().size(); i++) {
            FormCell cell = row.cells().get(i);
            Label label = inTasks && isName(cell) ? Label.TASK_NAME : cell.label();
            ColumnRole role = ColumnRole.OTHER;
            if (label == Label.TASKS) {
                role = ColumnRole.SECTION;
            } else if (label == Label.TASK_NAME) {
                role = ColumnRole.NAME;
            } else if (label != null && label.isMoney()) {
                role = ColumnRole.VALUE;
            }
            int to = i + 1 < row.cells().size() ? row.cells().get(i + 1).column() - 1 : row.width();
            heads.add(new Column(role, label, cell.text().strip(), cell.column(), cell.column(), null).reachingTo(to));
        }
        return heads;
    }

    /** Beside the word 年度重点工作任务 the tasks' names need no more of a head. */
    private static boolean isName(FormCell cell) {
        return NAMES.contains(Words.plain(cell.text()));
    }

    private static boolean isAmount(Column column) {
        return column.role() == ColumnRole.VALUE;
    }

    /** Reads the rows of the block; returns the index of the first row after it. */
    int read(List<FormRow> form, int begin, Claims claims) {
        RowAligner aligner = new RowAligner(columns);
        int index = begin + headRows;
        form.subList(begin, Math.min(form.size(), index)).stream()
                .flatMap(head -> head.cells().stream())
                .forEach(cell -> readHead(cell, claims));
        while (index < form.size() && !endsBefore(form, index)) {
            FormRow row = form.get(index);
            TaskBlock again = row.isBlank() ? null : TaskBlock.at(form, index);
            if (again != null) {
                index += again.headRows;
                continue;
            }
            if (!row.isBlank()) {
                AlignedRow aligned = aligner.align(row);
                aligned.cells().values().forEach(cells -> cells.forEach(cell -> cell.claim(claims, Use.TASK, "")));
                rows.add(aligned);
                if (aligned.shifted()) {
                    repairs.add(new Repair(Repair.Kind.SHIFTED_ROW, row.text(), row.location()));
                }
            }
            index++;
        }
        return index;
    }

    private void readHead(FormCell cell, Claims claims) {
        cell.claim(claims, Use.COLUMN_HEAD, cell.text());
        String unit = Amounts.unitIn(cell.text());
        if (unit != null && !statedUnit.isOnForm()) {
            statedUnit = Entry.of(unit, cell.text().strip(), cell.place(cell.text()));
        }
    }

    /** The unit of money that a head of the block names, be it one over several columns. */
    Entry<String> statedUnit() {
        return statedUnit;
    }

    private boolean endsBefore(List<FormRow> form, int index) {
        FormRow row = form.get(index);
        if (row.isBlank()) {
            return false;
        }
        Label label = row.first().label();
        boolean ofTasks = label == null
                || label == Label.TASKS
                || label == Label.TASK_NAME
                || label == Label.TASK_TOTAL_ROW
                || label.isMoney();
        return !ofTasks
                || IndicatorHeader.at(form, index) != null
                || (isHeadOfMoney(row) && TaskBlock.at(form, index) == null);
    }

    /** Whether the row names boxes of the form's own money, 资金总额 | 财政拨款 | 其他资金, rather than the amounts of a task. */
    private static boolean isHeadOfMoney(FormRow row) {
        return row.cells().stream().noneMatch(cell -> Amounts.isAmount(cell.text()))
                && row.cells().stream()
                                .map(FormCell::label)
                                .filter(label -> label != null && label.isMoney())
                                .distinct()
                                .count()
                        > 1;
    }

    /** The tasks, their amounts in the unit given where they name none. */
    List<AnnualTask> tasks(String unit) {
        return rows.stream()
                .filter(row -> !isTotal(row))
                .map(row -> task(row, unit))
                .filter(task -> task.name().isFilled() || task.total().isFilled())
                .toList();
    }

    /** The row of the total, or {@code null} where the form has none. */
    @Nullable
    AnnualTask total(String unit) {
        return rows.stream()
                .filter(this::isTotal)
                .map(row -> task(row, unit))
                .findFirst()
                .orElse(null);
    }

    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    private boolean isTotal(AlignedRow row) {
        FormCell name = row.cell(column(Label.TASK_NAME));
        Label label = (name == null ? row.row().first() : name).label();
        return label == Label.TASK_TOTAL_ROW || label == Label.TOTAL;
    }

    private AnnualTask task(AlignedRow row, String unit) {
        return new AnnualTask(
                words(row, Label.TASK_NAME),
                words(row, Label.TASK_CONTENT),
                amount(row, Label.TOTAL, unit),
                amount(row, Label.FISCAL, unit),
                amount(row, Label.OTHER, unit),
                row.row().location());
    }

    private Entry<String> words(AlignedRow row, Label label) {
        Column column = column(label);
        if (column == null) {
            return Entry.notOnForm();
        }
        FormCell cell = row.cell(column);
        return cell == null || TemplateHints.isHint(cell.text())
                ? Entry.blank(place(row, column, cell))
                : Entry.of(Words.oneLine(cell.text()), cell.text().strip(), place(row, column, cell));
    }

    private Entry<Money> amount(AlignedRow row, Label label, String unit) {
        Column column = column(label);
        if (column == null) {
            return Entry.notOnForm();
        }
        FormCell cell = row.cell(column);
        if (cell == null || TemplateHints.isHint(cell.text()) || Amounts.isUnitAlone(cell.text())) {
            return Entry.blank(place(row, column, cell));
        }
        String own = Amounts.unitIn(column.head());
        Money money = Amounts.money(cell.text(), own == null ? statedUnit.orElse(unit) : own);
        return money == null
                ? Entry.unreadable(cell.text().strip(), place(row, column, cell))
                : Entry.of(money, cell.text().strip(), place(row, column, cell));
    }

    private static Location place(AlignedRow row, Column column, @Nullable FormCell cell) {
        return cell == null ? row.row().location().withLabel(Words.label(column.head())) : cell.place(column.head());
    }

    private @Nullable Column column(Label label) {
        return columns.stream()
                .filter(column -> column.label() == label)
                .findFirst()
                .orElse(null);
    }
}
