package io.github.jixiao.readers.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of cells; all numbers from 1, both ends included.
 */
record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    /** Reads {@code B4:J4} or {@code B4}; {@code null} for anything else. */
    static @Nullable CellRange parse(String reference) {
        int colon = reference.indexOf(':');
        Matcher first = ADDRESS.matcher(colon < 0 ? reference : reference.substring(0, colon));
        Matcher last = ADDRESS.matcher(reference.substring(colon + 1));
        if (!first.matches() || !last.matches()) {
            return null;
        }
        return new CellRange(row(first), column(first), row(last), column(last));
    }

    /** The letters of a column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    private static int row(Matcher address) {
        return Integer.parseInt(address.group(2));
    }

    private static int column(Matcher address) {
        int column = 0;
        for (char letter : address.group(1).toCharArray()) {
            column = column * 26 + (Character.toUpperCase(letter) - 'A' + 1);
        }
        return column;
    }
}
