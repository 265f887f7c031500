package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line of a text.
 *
 * @param text without its line end
 * @param number from 1
 * @param beginsPage whether it is the first line of a page
 */
record Line(String text, int number, boolean beginsPage) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\u000B\f\u0085\u2028\u2029]");

    /** Every line of the text. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher ends = LINE_END.matcher(text);
        int begin = 0;
        boolean page = true;
        while (ends.find()) {
            lines.add(new Line(text.substring(begin, ends.start()), lines.size() + 1, page));
            page = ends.group().equals("\f");
            begin = ends.end();
        }
        lines.add(new Line(text.substring(begin), lines.size() + 1, page));
        return lines;
    }

    /** Indexes of the lines that begin a page. */
    static List<Integer> pages(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).beginsPage())
                .boxed()
                .toList();
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
