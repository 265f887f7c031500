package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.CellSigns;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up the head of an indicator block that has none, from the signs of its first row: level words, an operator, a name, a value. */
public final class SignHeader {

    private SignHeader() {}

    /**
     * A head that fits the row, or {@code null} unless the row holds a level-two word, a name and a value, or indicators as one text.
     *
     * @param headed whether the form has an indicator block with a head: then running text about indicators is no block of its own
     */
    public static @Nullable IndicatorHeader at(List<FormRow> rows, int index, boolean headed) {
        FormRow row = rows.get(index);
        List<Column> columns = new ArrayList<>();
        for (FormCell cell : row.cells()) {
            columns.add(new Column(role(cell, columns), null, "", cell.column(), cell.lastColumn(), null));
        }
        if (row.cells().stream().anyMatch(cell -> PackedIndicators.isPacked(cell.text()))
                || (!headed && (isRunning(row) || isLevelOverRunning(rows, index)))) {
            return header(
                    row,
                    row.cells().stream()
                            .map(cell -> packed(cell, row.cells().size() == 1))
                            .toList());
        }
        boolean typed = columns.stream().anyMatch(column -> column.role() == ColumnRole.TYPE);
        boolean valued = columns.stream().anyMatch(column -> column.role().isTarget());
        boolean phrased = !headed
                && !valued
                && PackedIndicators.areStated(
                        row.cells().get(row.cells().size() - 1).text());
        return typed && (valued || phrased) ? header(row, columns) : null;
    }

    private static IndicatorHeader header(FormRow row, List<Column> columns) {
        return new IndicatorHeader(columns, List.of(new View(null, columns)), row.width(), 0);
    }

    /** One cell of running text, at most beside level words or the word 绩效指标, and not below the head of an objective. */
    private static boolean isRunning(FormRow row) {
        List<FormCell> others = row.cells().stream()
                .filter(cell -> !PackedIndicators.isRunning(cell.text()))
                .toList();
        return others.size() + 1 == row.cells().size()
                && others.stream().allMatch(cell -> cell.isLevel() || cell.label() == Label.INDICATORS)
                && row.above().stream().map(FormCell::label).noneMatch(SignHeader::isObjective);
    }

    /** A level word on a line of its own, the indicators below it as running text. */
    private static boolean isLevelOverRunning(List<FormRow> rows, int index) {
        FormRow row = rows.get(index);
        FormRow next = index + 1 < rows.size() ? rows.get(index + 1) : null;
        return next != null
                && row.cells().size() == 1
                && next.cells().size() == 1
                && row.first().isLevel()
                && (isRunning(next)
                        || PackedIndicators.areStated(next.first().text())
                        || isLevelOverRunning(rows, index + 1));
    }

    private static boolean isObjective(@Nullable Label label) {
        return label != null && label.isObjective();
    }

    /** The column of a cell in a row of which one cell holds all indicators. */
    private static Column packed(FormCell cell, boolean alone) {
        boolean indicators = alone || PackedIndicators.isPacked(cell.text()) || PackedIndicators.isRunning(cell.text());
        ColumnRole level = cell.wording().type() == null ? ColumnRole.CATEGORY : ColumnRole.TYPE;
        ColumnRole other = cell.isLevel() ? level : ColumnRole.SECTION;
        return new Column(indicators ? ColumnRole.NAME : other, null, "", cell.column(), cell.lastColumn(), null);
    }

    private static ColumnRole role(FormCell cell, List<Column> before) {
        String text = cell.text();
        boolean typed = before.stream().anyMatch(column -> column.role() == ColumnRole.TYPE);
        boolean named = before.stream().anyMatch(column -> column.role() == ColumnRole.NAME);
        boolean signed = before.stream().anyMatch(column -> column.role() == ColumnRole.COMPARISON);
        boolean valued = before.stream()
                .anyMatch(column -> column.role() == ColumnRole.TARGET || column.role() == ColumnRole.VALUE);
        if (!typed) {
            Wording words = cell.wording();
            return words.type() != null && words.category() == null
                    ? ColumnRole.TYPE
                    : words.category() != null ? ColumnRole.CATEGORY : ColumnRole.OTHER;
        }
        if (!named) {
            return ColumnRole.NAME;
        }
        if (!signed && !valued && CellSigns.isSign(text)) {
            return ColumnRole.COMPARISON;
        }
        if (!valued) {
            return signed ? ColumnRole.VALUE : ColumnRole.TARGET;
        }
        return signed && before.get(before.size() - 1).role() == ColumnRole.VALUE ? ColumnRole.UNIT : ColumnRole.OTHER;
    }
}
