package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown table. Rows may be longer or shorter than the head; no cell is dropped. In a table whose rows are parted by rules of
 * {@code +---+}, the lines between two rules are one row.
 */
final class PipeTable {

    /** Lines that begin without a pipe need so many of them to be rows. */
    private static final int FEWEST_PIPES = 2;

    private static final int FEWEST_RAGGED_ROWS = 4;

    private PipeTable() {}

    /** Whether a table may begin with this line: it starts with a pipe, or the line after it is the rule under a head. */
    static boolean beginsAt(List<Line> lines, int index) {
        String text = lines.get(index).text();
        if (text.stripLeading().startsWith("|")) {
            return true;
        }
        if (isBorder(text)) {
            return index + 1 < lines.size()
                    && lines.get(index + 1).text().stripLeading().startsWith("|");
        }
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        boolean ruled = text.indexOf('|') >= 0 && next.indexOf('|') >= 0 && isRule(next);
        return ruled || (pipes(text) >= FEWEST_PIPES && pipes(text) == pipes(next)) || isRagged(lines, index);
    }

    /** Whether so many lines with pipes follow one another that they are rows, however many cells each has. */
    private static boolean isRagged(List<Line> lines, int index) {
        int rows = 0;
        int at = index;
        while (rows < FEWEST_RAGGED_ROWS
                && at < lines.size()
                && isRowOrRule(lines.get(at).text())) {
            rows += pipes(lines.get(at).text()) > 0 ? 1 : 0;
            at++;
        }
        return rows >= FEWEST_RAGGED_ROWS && pipes(lines.get(index).text()) > 0;
    }

    private static boolean isRowOrRule(String text) {
        return text.indexOf('|') >= 0 || isBorder(text) || (!text.isBlank() && isRule(text));
    }

    private static long pipes(String text) {
        return text.chars().filter(character -> character == '|').count();
    }

    /** Reads the table that begins with the line, and returns the index of the first line after it. */
    static int read(List<Line> lines, int begin, RowsDraft rows) {
        boolean bordered = isBorder(lines.get(begin).text());
        boolean fenced = bordered || lines.get(begin).text().stripLeading().startsWith("|");
        List<List<RowsDraft.Cell>> row = new ArrayList<>();
        int index = begin;
        while (index < lines.size() && isRowOrRule(lines.get(index).text())) {
            Line line = lines.get(index);
            boolean border = isBorder(line.text());
            if (border && !row.isEmpty()) {
                rows.add(joined(row));
                row.clear();
            } else if (bordered && !border) {
                row.add(cells(line, true));
            } else if (!isRule(line.text()) && !border) {
                rows.add(cells(line, fenced));
            }
            index++;
        }
        if (!row.isEmpty()) {
            rows.add(joined(row));
        }
        return index;
    }

    private static boolean isBorder(String text) {
        String stripped = text.strip();
        return stripped.startsWith("+-") || stripped.startsWith("+=")
                ? stripped.chars().allMatch(character -> "+-=:".indexOf(character) >= 0)
                : false;
    }

    /** The lines of a row as one, each cell under the one it goes on with. */
    private static List<RowsDraft.Cell> joined(List<List<RowsDraft.Cell>> lines) {
        List<StringBuilder> texts = new ArrayList<>();
        List<RowsDraft.Cell> joined = new ArrayList<>();
        for (List<RowsDraft.Cell> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (i == texts.size()) {
                    texts.add(new StringBuilder(line.get(i).text()));
                    joined.add(line.get(i));
                } else {
                    append(line.get(i).text().strip(), texts.get(i));
                }
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            joined.set(
                    i, new RowsDraft.Cell(texts.get(i).toString(), joined.get(i).line()));
        }
        return joined;
    }

    private static void append(String words, StringBuilder text) {
        if (words.isEmpty()) {
            return;
        }
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        text.append(words);
    }

    private static boolean isRule(String text) {
        return text.indexOf('-') >= 0 && text.chars().allMatch(character -> "|-: \t".indexOf(character) >= 0);
    }

    /**
     * The cells of a line.
     *
     * @param fenced whether a pipe at the beginning is the table's edge, and not the end of a blank cell
     */
    private static List<RowsDraft.Cell> cells(Line line, boolean fenced) {
        String text = line.text().strip();
        int from = fenced && text.startsWith("|") ? 1 : 0;
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
