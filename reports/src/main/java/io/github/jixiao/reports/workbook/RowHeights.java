package io.github.jixiao.reports.workbook;

import io.github.jixiao.reports.DisplayWidth;
import java.util.List;

/** How high a row must be for its texts to be read whole, which not every spreadsheet program finds out by itself. */
final class RowHeights {
    /** Points of a line. */
    private static final int LINE = 14;

    /** Points that a row can have at most. */
    private static final int HIGHEST = 409;

    private final List<Integer> widths;

    /**
     * @param widths widths of the columns, in digits
     */
    RowHeights(List<Integer> widths) {
        this.widths = List.copyOf(widths);
    }

    /** Height of a row in points. */
    int of(List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, lines(cells.get(i).content(), widths.get(i) - 1));
        }
        return Math.min(HIGHEST, lines * LINE + 2);
    }

    private static int lines(String text, int width) {
        int lines = 0;
        int from = 0;
        while (from <= text.length() && lines * LINE < HIGHEST) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            lines += Math.max(1, (DisplayWidth.of(line) + width - 1) / width);
            from = end < 0 ? text.length() + 1 : end + 1;
        }
        return lines;
    }
}
