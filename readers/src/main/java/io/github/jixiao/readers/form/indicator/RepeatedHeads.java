package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import java.util.ArrayList;
import java.util.List;

/** Heads that a conversion wrote once for every column their merged cell covers, as it did with every cell below them. */
final class RepeatedHeads {

    private static final int ROWS_TO_JUDGE_BY = 200;

    private RepeatedHeads() {}

    /** The row at the index, its repeated heads joined into one cell each. */
    static FormRow joined(List<FormRow> rows, int index) {
        FormRow row = rows.get(index);
        List<FormCell> cells = new ArrayList<>();
        for (FormCell cell : row.cells()) {
            FormCell before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (before != null
                    && before.isRepeatedBy(cell)
                    && repeatsBelow(rows, index, before.lastColumn(), cell.column())) {
                cells.set(cells.size() - 1, before.reachingTo(cell.lastColumn()));
            } else {
                cells.add(cell);
            }
        }
        return cells.size() == row.cells().size() ? row : row.withCells(cells, row.width());
    }

    /** Whether the two columns hold the same words in every row below, and hold some. */
    private static boolean repeatsBelow(List<FormRow> rows, int index, int left, int right) {
        boolean some = false;
        int end = Math.min(rows.size(), index + 1 + ROWS_TO_JUDGE_BY);
        for (FormRow row : rows.subList(index + 1, end)) {
            String leftText = textIn(row, left);
            if (!leftText.equals(textIn(row, right))) {
                return false;
            }
            some |= !leftText.isEmpty();
        }
        return some;
    }

    private static String textIn(FormRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() <= column && cell.lastColumn() >= column)
                .findFirst()
                .map(FormCell::text)
                .orElse("");
    }
}
