package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.List;

/** A table written one row a line, a tab between cells. A cell in quotes may run over several lines, as spreadsheets copy it. */
final class TabTable {

    /** Lines a quoted cell may run over. */
    private static final int QUOTED_LINES = 60;

    private TabTable() {}

    /** Reads the table that begins with the line, and returns the index of the first line after it. */
    static int read(List<Line> lines, int begin, RowsDraft rows) {
        int index = begin;
        while (index < lines.size()
                && lines.get(index).hasTab()
                && !lines.get(index).isBlank()) {
            int last = lastLineOfQuote(lines, index);
            StringBuilder row = new StringBuilder(lines.get(index).text());
            for (int at = index + 1; at <= last; at++) {
                row.append('\n').append(lines.get(at).text());
            }
            rows.add(cells(row.toString(), lines.get(index).number()));
            index = last + 1;
        }
        return index;
    }

    private static List<RowsDraft.Cell> cells(String row, int line) {
        List<RowsDraft.Cell> cells = new ArrayList<>();
        for (String cell : row.split("\t", -1)) {
            cells.add(new RowsDraft.Cell(unquote(cell), line));
        }
        return cells;
    }

    /** The line itself, unless its last cell opens a quote that a later line closes. */
    private static int lastLineOfQuote(List<Line> lines, int index) {
        if (!leavesQuoteOpen(lines.get(index).text())) {
            return index;
        }
        for (int at = index + 1; at < Math.min(lines.size(), index + QUOTED_LINES); at++) {
            String text = lines.get(at).text();
            if (text.indexOf('"') >= 0) {
                return at;
            }
        }
        return index;
    }

    private static boolean leavesQuoteOpen(String line) {
        int cell = line.lastIndexOf('\t') + 1;
        return line.startsWith("\"", cell) && line.indexOf('"', cell + 1) < 0;
    }

    private static String unquote(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"") && cell.indexOf('\n') >= 0;
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
