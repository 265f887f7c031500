package io.github.jixiao.reports.annotation;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook.
 *
 * @param sheet name of its sheet
 * @param row its row, from 1
 * @param column its column, from 1
 */
record CellAddress(String sheet, int row, int column) implements Comparable<CellAddress> {
    private static final Pattern FORM = Pattern.compile("^(.*)!([A-Z]{1,3})([1-9][0-9]{0,6})", Pattern.DOTALL);
    private static final Comparator<CellAddress> BY_PLACE = Comparator.comparing(CellAddress::sheet)
            .thenComparingInt(CellAddress::row)
            .thenComparingInt(CellAddress::column);

    /** Reads an address such as {@code Sheet1!C12}; {@code null} for anything else. */
    static @Nullable CellAddress of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int column = 0;
        for (char letter : matcher.group(2).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new CellAddress(matcher.group(1), Integer.parseInt(matcher.group(3)), column);
    }

    /** The address in its sheet, such as {@code C12}. */
    String inSheet() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        return BY_PLACE.compare(this, other);
    }
}
