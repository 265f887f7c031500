package io.github.jixiao.readers.text;

import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.List;

/** The rows of a text table while it is being read. Text has no merged cells, so a row is just its cells from left to right. */
final class RowsDraft {

    private final List<List<Cell>> rows = new ArrayList<>();

    /** The words of a cell, and the line they begin on. */
    record Cell(String text, int line) {}

    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Grid toGrid() {
        List<GridCell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 1; row <= rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row - 1)) {
                column++;
                Location place = Location.UNKNOWN.withLine(cell.line());
                cells.add(new GridCell(Markup.strip(cell.text()), row, column, 1, 1, at(place, row, column)));
            }
            columns = Math.max(columns, column);
        }
        return new Grid(cells, rows.size(), columns, Geometry.SHIFTED, List.of());
    }

    private static Location at(Location place, int row, int column) {
        return new Location(null, row, column, null, null, place.line(), null, null, null);
    }
}
