package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table written one cell a line, as Word files are dumped to text: a tab before every cell, an empty line after every row. A line
 * without a tab goes on with the cell above it.
 */
final class StackedTable {

    /** Fewer cells than this are taken for rows of tabs. */
    private static final int FEWEST_CELLS = 4;

    /** Lines looked at before the style is decided. */
    private static final int LINES_TO_JUDGE_BY = 400;

    private StackedTable() {}

    /** Whether the lines from here on are such a table: nearly every line with a tab is a single cell. */
    static boolean beginsAt(List<Line> lines, int index) {
        int stacked = 0;
        int tabbed = 0;
        List<Line> sample = lines.subList(index, Math.min(lines.size(), index + LINES_TO_JUDGE_BY));
        int end = index + end(sample, 0);
        for (int at = index; at < end; at++) {
            if (lines.get(at).hasTab()) {
                tabbed++;
                stacked += lines.get(at).isStackedCell() ? 1 : 0;
            }
        }
        return stacked >= FEWEST_CELLS && stacked * 10 >= tabbed * 9;
    }

    /** Reads the table that begins with the line, and returns the index of the first line after it. */
    static int read(List<Line> lines, int begin, RowsDraft rows) {
        int end = end(lines, begin);
        List<RowsDraft.Cell> row = new ArrayList<>();
        for (int at = begin; at < end; at++) {
            Line line = lines.get(at);
            if (line.hasTab()) {
                StringBuilder cell = new StringBuilder(line.text().substring(1));
                while (at + 1 < end && goesOn(lines.get(at + 1))) {
                    at++;
                    cell.append('\n').append(lines.get(at).text());
                }
                row.add(new RowsDraft.Cell(cell.toString(), line.number()));
            } else if (!row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return end;
    }

    private static boolean goesOn(Line line) {
        return !line.hasTab() && !line.isBlank();
    }

    /** The table ends before the first words without a tab that follow an empty line. */
    private static int end(List<Line> lines, int begin) {
        int end = begin;
        for (int at = begin; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean goesOn = at > begin && !lines.get(at - 1).isBlank();
            if (line.hasTab() || (goesOn && !line.isBlank())) {
                end = at + 1;
            } else if (!line.isBlank()) {
                break;
            }
        }
        return end;
    }
}
