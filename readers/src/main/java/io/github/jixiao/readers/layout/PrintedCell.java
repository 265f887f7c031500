package io.github.jixiao.readers.layout;

/**
 * A cell put together.
 *
 * @param row first row, from 0
 * @param rows rows covered
 * @param column first column, from 0
 * @param columns columns covered
 * @param text its words
 * @param number of the line they begin on
 */
record PrintedCell(int row, int rows, int column, int columns, String text, int number) {

    /** With what stands of the same cell overleaf. */
    PrintedCell and(String words, int moreRows) {
        return new PrintedCell(row, rows + moreRows, column, columns, text + words, number);
    }

    PrintedCell below(int more) {
        return new PrintedCell(row + more, rows, column, columns, text, number);
    }
}
