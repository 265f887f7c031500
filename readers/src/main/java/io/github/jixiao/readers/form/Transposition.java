package io.github.jixiao.readers.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns an indicator block whose indicators are columns, its heads standing one below the other, into one with a row an indicator. */
final class Transposition {

    private static final int WIDEST = 200;

    private Transposition() {}

    /** The rows with every such block turned; the same rows where there is none. */
    static List<FormRow> upright(List<FormRow> rows) {
        List<FormRow> upright = new ArrayList<>();
        int index = 0;
        while (index < rows.size()) {
            int end = endOfBlock(rows, index);
            if (end > index) {
                turn(rows.subList(index, end), upright);
                index = end;
            } else {
                upright.add(rows.get(index));
                index++;
            }
        }
        return upright;
    }

    /** Index after the last row of heads that begin one below the other at the index; the index itself where they do not. */
    private static int endOfBlock(List<FormRow> rows, int begin) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int end = begin;
        while (end < rows.size() && rows.get(end).cells().size() > 1) {
            FormCell first = rows.get(end).first();
            Heading heading = Heading.of(first.text());
            if (heading == null) {
                break;
            }
            boolean fresh = heading.role() != ColumnRole.SECTION
                    && first.column() == rows.get(begin).first().column()
                    && !roles.contains(heading.role())
                    && Heading.of(rows.get(end).cells().get(1).text()) == null;
            if (!fresh) {
                break;
            }
            roles.add(heading.role());
            end++;
        }
        return roles.stream().filter(ColumnRole::isCore).count() >= 3 ? end : begin;
    }

    private static void turn(List<FormRow> heads, List<FormRow> upright) {
        int width =
                Math.min(WIDEST, heads.stream().mapToInt(FormRow::width).max().orElse(0));
        int first = heads.get(0).first().lastColumn();
        for (int column = first; column <= width; column++) {
            List<FormCell> cells = new ArrayList<>();
            for (int row = 0; row < heads.size(); row++) {
                FormCell cell = cellOver(heads.get(row), column);
                if (cell != null) {
                    cells.add(new FormCell(cell.text(), row + 1, row + 1, 1, cell.location(), cell.origin()));
                }
            }
            upright.add(heads.get(0).withCells(cells, heads.size()));
        }
    }

    private static @Nullable FormCell cellOver(FormRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() <= column && cell.lastColumn() >= column)
                .findFirst()
                .orElse(null);
    }
}
