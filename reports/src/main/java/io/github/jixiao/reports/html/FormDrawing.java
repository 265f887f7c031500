package io.github.jixiao.reports.html;

import io.github.jixiao.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The form drawn again from what was read, in the order of the form.
 *
 * @param columns how many columns the drawing has, the one of labels beside the blocks included
 * @param wide whether a telephone is too narrow for it
 * @param rows the boxes, row by row; a box that spans rows stands in its first
 */
record FormDrawing(int columns, boolean wide, List<List<FormCell>> rows) {

    FormDrawing {
        rows = rows.stream().map(Collections::unmodifiableList).toList();
    }

    static FormDrawing of(PerformanceTargetTable table, FormWords words) {
        FormColumns columns = FormColumns.of(table);
        List<List<FormCell>> rows = new ArrayList<>();
        rows.addAll(new HeadRows(table, columns, words).rows());
        rows.addAll(new MoneyRows(table.funding(), columns, words).rows());
        rows.addAll(new TextRows(table, columns, words).rows());
        rows.addAll(new TaskRows(table, columns, words).rows());
        rows.addAll(new ScheduleRows(table, columns, words).rows());
        rows.addAll(new IndicatorRows(table, columns, words).rows());
        return new FormDrawing(columns.all(), columns.isWide(), rows);
    }

    /** Every box, in reading order. */
    List<FormCell> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
