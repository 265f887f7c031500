package io.github.jixiao.readers.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line on the grid of characters that a page was printed on.
 *
 * @param text with one character a column of that grid
 * @param number of the line in the file, from 1
 */
record PrintedLine(String text, int number) {

    /** Stands behind a character that takes two columns of the grid. */
    private static final char SECOND_HALF = '\u0000';

    private static final Pattern PIECE = Pattern.compile("[^ \\u3000]++(?:[ \\u3000][^ \\u3000]++)*+");

    /** @param wide whether a Chinese character takes two columns of the grid */
    static PrintedLine of(String text, int number, boolean wide) {
        return new PrintedLine(wide ? widened(text) : text, number);
    }

    private static String widened(String text) {
        StringBuilder grid = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            grid.append(text.charAt(i));
            if (Piece.isWide(text.charAt(i))) {
                grid.append(SECOND_HALF);
            }
        }
        return grid.toString();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether nothing stands in a column of the grid. */
    boolean isBlankAt(int column) {
        return column >= text.length() || text.charAt(column) == ' ' || text.charAt(column) == '\u3000';
    }

    /** Words parted by two blanks or more, from left to right. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(piece(matcher.start(), matcher.end()));
        }
        return pieces;
    }

    /** What stands between two columns of the grid, {@code null} where nothing does. */
    @Nullable
    Piece between(int from, int to) {
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && isBlankAt(start)) {
            start++;
        }
        while (end > start && isBlankAt(end - 1)) {
            end--;
        }
        return start < end ? piece(start, end) : null;
    }

    /** The line without what stands before a column of the grid. */
    PrintedLine from(int column) {
        String rest = column < text.length() ? text.substring(column) : "";
        return new PrintedLine(" ".repeat(text.length() - rest.length()) + rest, number);
    }

    private Piece piece(int from, int to) {
        return new Piece(text.substring(from, to).replace(String.valueOf(SECOND_HALF), ""), from, to, number);
    }
}
