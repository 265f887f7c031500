package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Heading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns an indicator block whose indicators are columns, its heads standing one below the other, into one with a row an indicator. */
public final class Transposition {

    private static final int WIDEST = 200;
    private static final int FEWEST_CORE_ROLES = 3;

    private Transposition() {}

    /** The rows with every such block turned; the same rows where there is none. */
    public static List<FormRow> upright(List<FormRow> rows) {
        List<FormRow> upright = new ArrayList<>();
        int index = 0;
        while (index < rows.size()) {
            List<FormRow> block = blockAt(rows, index);
            if (block.isEmpty()) {
                upright.add(rows.get(index));
                index++;
            } else {
                turn(block, section(rows.get(index)), upright);
                index += block.size();
            }
        }
        return upright;
    }

    /** The rows of heads that begin one below the other at the index, each from its head on; none where they do not. */
    private static List<FormRow> blockAt(List<FormRow> rows, int begin) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        List<FormRow> block = new ArrayList<>();
        for (FormRow each : rows.subList(begin, rows.size())) {
            FormRow row = withoutSection(each);
            if (row.cells().size() < 2) {
                break;
            }
            int column = block.isEmpty()
                    ? row.first().column()
                    : block.get(0).first().column();
            Heading heading = row.first().heading();
            if (heading == null
                    || heading.role() == ColumnRole.SECTION
                    || (row.isExact() && row.first().column() != column)
                    || row.cells().get(1).heading() != null
                    || !roles.add(heading.role())) {
                break;
            }
            block.add(row.isExact() ? row : row.movedTo(column));
        }
        return roles.stream().filter(ColumnRole::isCore).count() >= FEWEST_CORE_ROLES ? block : List.of();
    }

    /** The word 绩效指标, which may stand before the heads. */
    private static @Nullable FormCell section(FormRow row) {
        Heading heading = row.isBlank() ? null : row.first().heading();
        return heading != null && heading.role() == ColumnRole.SECTION ? row.first() : null;
    }

    private static FormRow withoutSection(FormRow row) {
        return section(row) == null
                ? row
                : row.withCells(row.cells().subList(1, row.cells().size()), row.width());
    }

    private static void turn(List<FormRow> heads, @Nullable FormCell section, List<FormRow> upright) {
        int width =
                Math.min(WIDEST, heads.stream().mapToInt(FormRow::width).max().orElse(0));
        int first = heads.get(0).first().lastColumn();
        for (int column = first; column <= width; column++) {
            List<FormCell> cells = new ArrayList<>();
            for (int row = 0; row < heads.size(); row++) {
                FormCell cell = cellOver(heads.get(row), column);
                if (cell != null) {
                    cells.add(new FormCell(cell.wording(), row + 1, row + 1, 1, cell.location(), cell.origin()));
                }
            }
            if (section != null && column == first) {
                cells.add(section.movedBy(heads.size() + 1 - section.column()));
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
