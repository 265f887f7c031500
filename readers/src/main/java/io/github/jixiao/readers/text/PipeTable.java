package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.List;

/** A Markdown table. Rows may be longer or shorter than the head; no cell is dropped. */
final class PipeTable {

    private PipeTable() {}

    /** Whether a table may begin with this line: it starts with a pipe, or the line after it is the rule under a head. */
    static boolean beginsAt(List<Line> lines, int index) {
        String text = lines.get(index).text();
        if (text.stripLeading().startsWith("|")) {
            return true;
        }
        return text.indexOf('|') >= 0
                && index + 1 < lines.size()
                && lines.get(index + 1).text().indexOf('|') >= 0
                && isRule(lines.get(index + 1).text());
    }

    /** Reads the table that begins with the line, and returns the index of the first line after it. */
    static int read(List<Line> lines, int begin, RowsDraft rows) {
        int index = begin;
        while (index < lines.size() && lines.get(index).text().indexOf('|') >= 0) {
            Line line = lines.get(index);
            if (!isRule(line.text())) {
                rows.add(cells(line));
            }
            index++;
        }
        return index;
    }

    private static boolean isRule(String text) {
        return text.indexOf('-') >= 0 && text.chars().allMatch(character -> "|-: \t".indexOf(character) >= 0);
    }

    private static List<RowsDraft.Cell> cells(Line line) {
        String text = line.text().strip();
        int from = text.startsWith("|") ? 1 : 0;
        List<RowsDraft.Cell> cells = new ArrayList<>();
        for (int at = from; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\') {
                at++;
            } else if (character == '|') {
                cells.add(new RowsDraft.Cell(text.substring(from, at), line.number()));
                from = at + 1;
            }
        }
        if (from < text.length()) {
            cells.add(new RowsDraft.Cell(text.substring(from), line.number()));
        }
        return cells;
    }
}
