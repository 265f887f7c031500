package io.github.jixiao.readers.form.lines;

import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.List;

/** A grid put together from lines that a conversion left of a table: each cell keeps the place of its line. */
final class LineGrid {

    private final List<GridCell> cells = new ArrayList<>();
    private int rows;
    private int columns;

    /** Adds a row of cells that follow one another from the first column on. */
    void addRow(List<Paragraph> row) {
        beginRow();
        for (int i = 0; i < row.size(); i++) {
            add(row.get(i), i + 1);
        }
    }

    /** Begins a row; what is added next stands in it. */
    void beginRow() {
        rows++;
    }

    /** Puts a line into a column of the row begun last. */
    void add(Paragraph line, int column) {
        Location place = line.location();
        Location location = new Location(
                null,
                rows,
                column,
                place.cell(),
                place.page(),
                place.line(),
                null,
                null,
                place.pointer(),
                place.element());
        cells.add(new GridCell(line.text(), rows, column, 1, 1, location));
        columns = Math.max(columns, column);
    }

    Grid toGrid() {
        return new Grid(cells, rows, columns, Geometry.SHIFTED, List.of());
    }
}
