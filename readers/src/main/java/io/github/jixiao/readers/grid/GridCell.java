package io.github.jixiao.readers.grid;

import io.github.jixiao.table.Location;

/**
 * A cell of a grid; a merged cell is one cell at its upper left corner.
 *
 * @param text as shown, lines parted by {@code \n}; empty for a blank cell
 * @param row row of the upper left corner, from 1
 * @param column column of the upper left corner, from 1
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param location where a person finds it
 */
public record GridCell(String text, int row, int column, int rowSpan, int columnSpan, Location location)
        implements Written {

    public boolean isBlank() {
        return text.isBlank();
    }

    public boolean covers(int otherRow, int otherColumn) {
        return otherRow >= row
                && otherRow < row + rowSpan
                && otherColumn >= column
                && otherColumn < column + columnSpan;
    }
}
