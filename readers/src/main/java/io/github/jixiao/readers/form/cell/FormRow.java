package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form.
 *
 * @param cells the cells with words that begin in this row, from left to right
 * @param above the cells with words that reach down into this row from one above it
 * @param width columns of the row, blank cells counted
 * @param geometry how far the columns can be trusted
 * @param afterBreak whether the row is the first after the end of a page or of a grid
 */
public record FormRow(List<FormCell> cells, List<FormCell> above, int width, Geometry geometry, boolean afterBreak) {

    /** Cells with words in a row beyond which none is looked at: rows are compared cell by cell, and no form has a quarter as many. */
    private static final int WIDEST = 200;

    private static final int FEWEST_NUMBERED = 4;

    public FormRow {
        cells = List.copyOf(cells);
        above = List.copyOf(above);
    }

    /** The rows of a grid, numbered from the row given on. */
    public static List<FormRow> of(Grid grid, int rowsBefore) {
        List<List<FormCell>> starting = new ArrayList<>();
        List<List<FormCell>> reaching = new ArrayList<>();
        int[] widths = new int[grid.rows() + 1];
        for (int row = 0; row <= grid.rows(); row++) {
            starting.add(new ArrayList<>());
            reaching.add(new ArrayList<>());
        }
        for (GridCell cell : grid.cells()) {
            widths[cell.row()] = Math.max(widths[cell.row()], cell.column() + cell.columnSpan() - 1);
            if (!cell.isBlank() && starting.get(cell.row()).size() < WIDEST) {
                FormCell formCell = FormCell.of(cell, place(cell, rowsBefore));
                starting.get(cell.row()).add(formCell);
                for (int row = cell.row() + 1; row < cell.row() + cell.rowSpan() && row <= grid.rows(); row++) {
                    reaching.get(row).add(formCell);
                }
            }
        }
        List<FormRow> rows = new ArrayList<>();
        @Nullable Integer page = null;
        for (int row = 1; row <= grid.rows(); row++) {
            Integer rowPage = starting.get(row).isEmpty()
                    ? page
                    : starting.get(row).get(0).location().page();
            boolean afterBreak = row == 1 || !Objects.equals(page, rowPage);
            page = rowPage;
            rows.add(new FormRow(starting.get(row), reaching.get(row), widths[row], grid.geometry(), afterBreak));
        }
        return rows;
    }

    private static Location place(GridCell cell, int rowsBefore) {
        Location location = cell.location();
        return new Location(
                location.table(),
                rowsBefore + cell.row(),
                cell.column(),
                location.cell(),
                location.page(),
                location.line(),
                null,
                null,
                null,
                location.element());
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }

    public boolean isExact() {
        return geometry == Geometry.EXACT;
    }

    public FormCell first() {
        return cells.get(0);
    }

    /** Where the row stands: its first cell. */
    public Location location() {
        return cells.isEmpty() ? Location.UNKNOWN : first().location();
    }

    /** Whether a merged cell from above the row covers the column in it. */
    public boolean isCovered(Column column) {
        return above.stream().anyMatch(cell -> cell.column() <= column.to() && cell.lastColumn() >= column.from());
    }

    /** Whether the row only numbers the columns, as forms print below their head: 1, 2, 3 … */
    public boolean numbersColumns() {
        int first = !isBlank() && Words.plain(first().text()).equals("栏次") ? 1 : 0;
        for (int i = first; i < cells.size(); i++) {
            String number = Words.plain(cells.get(i).text()).replaceAll("[()]", "");
            if (!number.equals(String.valueOf(i - first + 1))) {
                return false;
            }
        }
        return cells.size() - first >= FEWEST_NUMBERED;
    }

    /** The words of the row, a blank between cells. */
    public String text() {
        return String.join(
                " ", cells.stream().map(cell -> Words.oneLine(cell.text())).toList());
    }

    public FormRow withCells(List<FormCell> newCells, int newWidth) {
        return new FormRow(newCells, above, newWidth, geometry, afterBreak);
    }

    public FormRow inTable(int table) {
        return new FormRow(
                cells.stream().map(cell -> cell.inTable(table)).toList(),
                above.stream().map(cell -> cell.inTable(table)).toList(),
                width,
                geometry,
                afterBreak);
    }

    /** The row with its first cell in the column given, and the others as far from it as before. */
    public FormRow movedTo(int column) {
        int by = column - first().column();
        return withCells(cells.stream().map(cell -> cell.movedBy(by)).toList(), width + by);
    }

    /** The row with the cells to the right of a column so many columns further right. */
    public FormRow widenedAfter(int column, int by) {
        return withCells(
                cells.stream()
                        .map(cell -> cell.column() > column ? cell.movedBy(by) : cell)
                        .toList(),
                width + by);
    }

    /** This row and the next one, cut apart by an empty line inside a cell, as one. */
    public FormRow followedBy(FormRow next) {
        List<FormCell> joined = new ArrayList<>(cells);
        next.cells().forEach(cell -> joined.add(cell.movedBy(width)));
        return withCells(joined, width + next.width());
    }
}
