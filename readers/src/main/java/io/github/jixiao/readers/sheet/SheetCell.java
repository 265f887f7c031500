package io.github.jixiao.readers.sheet;

import java.util.Comparator;

/**
 * A cell or merged range of a sheet; all numbers from 1, hidden rows and columns counted.
 *
 * @param row first row
 * @param column first column
 * @param lastRow last row, that of the cell itself unless merged
 * @param lastColumn last column, that of the cell itself unless merged
 * @param text as shown; empty for a blank cell
 * @param ruled whether a line is drawn at its left or right, as around the boxes of a form
 */
record SheetCell(int row, int column, int lastRow, int lastColumn, String text, boolean ruled) {

    /** Row by row, each from left to right. */
    static final Comparator<SheetCell> BY_PLACE =
            Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column);

    SheetCell(int row, int column, String text, boolean ruled) {
        this(row, column, row, column, text, ruled);
    }

    SheetCell over(CellRange range) {
        return new SheetCell(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn(), text, ruled);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
