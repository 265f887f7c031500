package io.github.jixiao.readers.grid;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table while it is being read: cells at their places, which may hold tables again. */
public final class TableDraft implements Passage.Piece {

    /** Columns that one cell may span; browsers stop here too. */
    public static final int WIDEST_SPAN = 1_000;

    private static final int MOST_ROWS_OF_LAYOUT = 3;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Passage.Remark> remarks = new ArrayList<>();

    record Cell(int row, int column, int rowSpan, int columnSpan, Passage content, Location origin) {}

    /** Puts down a cell whose place is known by row and column alone. */
    public void place(int row, int column, int rowSpan, int columnSpan, Passage content) {
        place(row, column, rowSpan, columnSpan, content, Location.UNKNOWN);
    }

    /**
     * Puts down a cell; where two cells claim a position, the first to be put down keeps it and the words of the other are hidden.
     *
     * @param row row of the upper left corner, from 1
     * @param column column of the upper left corner, from 1
     * @param origin what else is known about the place: spreadsheet address, page
     */
    public void place(int row, int column, int rowSpan, int columnSpan, Passage content, Location origin) {
        cells.add(new Cell(row, column, Math.max(1, rowSpan), Math.max(1, columnSpan), content, origin));
    }

    /** Records something put right or passed over in the table as a whole, a hidden row for example. */
    public void remark(Repair.Kind kind, String text, Location origin) {
        remarks.add(new Passage.Remark(kind, text, origin));
    }

    List<Cell> cells() {
        return Collections.unmodifiableList(cells);
    }

    /**
     * Whether the table only arranges other tables on a page: it holds some, and no row with words in two of its cells; or it has few rows, and
     * a table inside has more cells than it has itself, as where a page stands between a menu and a margin.
     */
    boolean isLayout() {
        int inside = 0;
        for (Cell cell : cells) {
            for (TableDraft table : cell.content().tables()) {
                inside = Math.max(inside, table.cells.size());
            }
        }
        if (inside == 0) {
            return false;
        }
        Set<Integer> rowsWithWords = new HashSet<>();
        boolean oneToARow = cells.stream()
                .filter(cell -> !PlainText.compact(cell.content().text()).isEmpty())
                .allMatch(cell -> rowsWithWords.add(cell.row()));
        boolean fewRows = cells.stream().mapToInt(Cell::row).max().orElse(0) <= MOST_ROWS_OF_LAYOUT;
        return oneToARow || (fewRows && inside > cells.size());
    }

    /** Every cell once, overlaps cut, holes filled with blank cells, rows and columns in which no cell begins left off the end. */
    Grid toGrid(int table, Allowance allowance) throws UnreadableFileException {
        int rows = cells.stream().mapToInt(Cell::row).max().orElse(0);
        int columns = cells.stream().mapToInt(Cell::column).max().orElse(0);
        allowance.require(
                Limit.GRID_POSITIONS, (long) rows * columns, Location.UNKNOWN.withTable(table), rows + " × " + columns);
        List<Repair> repairs = new ArrayList<>();
        remarks.forEach(remark -> repairs.add(repair(remark, remark.location().withTable(table))));
        BitSet taken = new BitSet(rows * columns);
        Map<Integer, GridCell> placed = new HashMap<>();
        long characters = 0;
        for (Cell cell : cells) {
            allowance.step();
            int corner = (cell.row() - 1) * columns + cell.column() - 1;
            Location location = located(cell.origin(), table, cell.row(), cell.column());
            if (taken.get(corner)) {
                String covered = cell.content().text();
                if (!covered.isEmpty()) {
                    repairs.add(new Repair(Repair.Kind.HIDDEN_CONTENT, covered, location));
                }
                continue;
            }
            GridCell fitted = fit(cell, location, rows, columns, taken);
            placed.put(corner, fitted);
            characters += fitted.text().length();
            allowance.require(Limit.TEXT_CHARACTERS, characters, Location.UNKNOWN.withTable(table));
            for (Passage.Piece piece : cell.content().pieces()) {
                if (piece instanceof Passage.Remark remark) {
                    repairs.add(repair(remark, location));
                }
            }
        }
        for (int hole = taken.nextClearBit(0); hole < rows * columns; hole = taken.nextClearBit(hole + 1)) {
            int row = hole / columns + 1;
            int column = hole % columns + 1;
            placed.put(hole, new GridCell("", row, column, 1, 1, Location.of(table, row, column)));
        }
        List<GridCell> ordered = placed.values().stream()
                .sorted(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
                .toList();
        return new Grid(ordered, rows, columns, Geometry.EXACT, repairs);
    }

    private static GridCell fit(Cell cell, Location location, int rows, int columns, BitSet taken) {
        int row = cell.row();
        int column = cell.column();
        int start = (row - 1) * columns + column - 1;
        int wanted = Math.min(cell.columnSpan(), columns - column + 1);
        int next = taken.nextSetBit(start);
        int columnSpan = next < 0 ? wanted : Math.min(wanted, next - start);
        int rowSpan = 1;
        taken.set(start, start + columnSpan);
        while (rowSpan < cell.rowSpan() && row + rowSpan <= rows) {
            int below = start + rowSpan * columns;
            int occupied = taken.nextSetBit(below);
            if (occupied >= 0 && occupied < below + columnSpan) {
                break;
            }
            taken.set(below, below + columnSpan);
            rowSpan++;
        }
        return new GridCell(cell.content().text(), row, column, rowSpan, columnSpan, location);
    }

    private static Location located(Location origin, int table, int row, int column) {
        return Location.of(table, row, column)
                .withCell(origin.cell())
                .withPage(origin.page())
                .withLine(origin.line())
                .withElement(origin.element());
    }

    private static Repair repair(Passage.Remark remark, Location location) {
        return new Repair(remark.kind(), remark.text(), location);
    }
}
