package io.github.jixiao.decisiontables;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sheet of a workbook, or a section of a CSV file, as written.
 *
 * @param name as on its tab, or as the line that begins the section
 * @param addresses where a person finds a cell
 * @param rows the texts of the filled cells by row and column, from 1
 */
record Sheet(String name, Addresses addresses, SortedMap<Integer, SortedMap<Integer, String>> rows) {

    /** Tells where a cell is: {@code 计量单位!C12}, or {@code 12:3} for line and column of a text. */
    interface Addresses {
        String of(int row, int column);
    }

    static Sheet ofWorkbook(String name) {
        return new Sheet(name, (row, column) -> name + "!" + letters(column) + row, new TreeMap<>());
    }

    static Sheet ofText(String name) {
        return new Sheet(name, (row, column) -> row + ":" + column, new TreeMap<>());
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    void put(int row, int column, String text) {
        if (!text.isBlank()) {
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, text);
        }
    }

    /** The cells of a row by column; none for a blank row. */
    Map<Integer, String> row(int number) {
        SortedMap<Integer, String> row = rows.get(number);
        return row == null ? Map.of() : row;
    }
}
