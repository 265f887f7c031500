package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text.
 *
 * @param text without its line end
 * @param number from 1
 */
record Line(String text, int number) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\u000B\f\u0085\u2028\u2029]");

    /** Every line of the text. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : LINE_END.split(text, -1)) {
            lines.add(new Line(line, lines.size() + 1));
        }
        return lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }

    /** Whether the line is one cell of a table written one cell a line: a tab, then the cell, and no tab after it. */
    boolean isStackedCell() {
        return text.startsWith("\t") && text.indexOf('\t', 1) < 0;
    }
}
