package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table written one row a line, its cells parted by two blanks or more, as programs print text in columns. */
final class SpacedTable {

    private static final Pattern GAP = Pattern.compile("(?<=\\S)[ \\u3000]{2,200}(?=\\S)");

    /** So many lines of three cells show that the blanks part columns. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_GAPS = 2;

    /** Lines looked at before the style is decided. */
    private static final int LINES_TO_JUDGE_BY = 80;

    private SpacedTable() {}

    /** Whether the lines from here on are such a table. */
    static boolean beginsAt(List<Line> lines, int index) {
        int rows = 0;
        int last = Math.min(lines.size(), index + LINES_TO_JUDGE_BY);
        for (int at = index; at < last && isRow(lines.get(at)) && rows < FEWEST_ROWS; at++) {
            rows += gaps(lines.get(at)) >= FEWEST_GAPS ? 1 : 0;
        }
        return rows >= FEWEST_ROWS;
    }

    /** Reads the table that begins with the line, and returns the index of the first line after it. */
    static int read(List<Line> lines, int begin, RowsDraft rows) {
        int index = begin;
        while (index < lines.size() && isRow(lines.get(index))) {
            List<RowsDraft.Cell> cells = new ArrayList<>();
            for (String cell : GAP.split(lines.get(index).text().strip(), -1)) {
                cells.add(new RowsDraft.Cell(cell, lines.get(index).number()));
            }
            rows.add(cells);
            index++;
        }
        return index;
    }

    private static boolean isRow(Line line) {
        return !line.hasTab() && gaps(line) > 0;
    }

    private static int gaps(Line line) {
        int gaps = 0;
        Matcher matcher = GAP.matcher(line.text());
        while (gaps < FEWEST_GAPS && matcher.find()) {
            gaps++;
        }
        return gaps;
    }
}
