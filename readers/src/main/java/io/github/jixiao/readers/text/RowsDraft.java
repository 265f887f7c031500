package io.github.jixiao.readers.text;

import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;

/** The rows of a text table while it is being read. Text has no merged cells, so a row is just its cells from left to right. */
final class RowsDraft {

    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * A cell.
     *
     * @param text its words
     * @param line the line they begin on
     * @param seam what stands on both sides of the place where words were joined; empty for most cells
     */
    record Cell(String text, int line, String seam) {

        Cell(String text, int line) {
            this(text, line, "");
        }

        /** With more words, which had no room on the same line. */
        Cell followedBy(String rest) {
            boolean apart = isLetter(text.charAt(text.length() - 1)) && isLetter(rest.charAt(0));
            return new Cell(text + (apart ? " " : "") + rest, line, text + "|" + rest);
        }

        private static boolean isLetter(char character) {
            return character < 0x2010 && Character.isLetterOrDigit(character);
        }
    }

    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Number of the rows that have as many cells, or more. */
    long rowsOf(int fewestCells) {
        return rows.stream().filter(row -> row.size() >= fewestCells).count();
    }

    Grid toGrid() {
        List<GridCell> cells = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        int columns = 0;
        for (int row = 1; row <= rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row - 1)) {
                column++;
                Location place = Location.UNKNOWN.withLine(cell.line());
                cells.add(new GridCell(Markup.strip(cell.text()), row, column, 1, 1, at(place, row, column)));
                if (!cell.seam().isEmpty()) {
                    repairs.add(new Repair(Repair.Kind.JOINED_CELL, cell.seam(), at(place, row, column)));
                }
            }
            columns = Math.max(columns, column);
        }
        return new Grid(cells, rows.size(), columns, Geometry.SHIFTED, repairs);
    }

    private static Location at(Location place, int row, int column) {
        return new Location(null, row, column, null, null, place.line(), null, null, null);
    }
}
