package io.github.jixiao.readers.form.cell;

import java.util.ArrayList;
import java.util.List;

/** Cells that a conversion wrote once for every column their merged cell covers. */
public final class RepeatedCells {

    private RepeatedCells() {}

    /**
     * The cells of the row, repeated ones joined. Equal words under labels of their own are as many answers: {@code 资金总额 | 财政拨款} over
     * {@code 138 | 138}.
     *
     * @param open boxes of the rows above that wait for their words
     */
    public static List<FormCell> joined(FormRow row, List<Box> open) {
        List<FormCell> cells = new ArrayList<>();
        for (FormCell cell : row.cells()) {
            FormCell before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (before != null && before.isRepeatedBy(cell) && !answersAnother(cell, before, open)) {
                cells.set(cells.size() - 1, before.reachingTo(cell.lastColumn()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static boolean answersAnother(FormCell cell, FormCell before, List<Box> open) {
        return open.stream().anyMatch(box -> isAskedBy(box, before))
                && open.stream()
                        .anyMatch(box -> isAskedBy(box, cell) && !box.cell().overlaps(before));
    }

    private static boolean isAskedBy(Box box, FormCell cell) {
        return !box.isFilled() && box.cell().overlaps(cell);
    }

    /** Whether the cell says again what one of the row above says in the same column: a merged cell written once for every row it covers. */
    public static boolean isBelow(List<FormCell> above, FormCell cell) {
        return above.stream()
                .anyMatch(
                        upper -> upper.column() == cell.column() && upper.text().equals(cell.text()));
    }
}
