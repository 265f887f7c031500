package io.github.jixiao.readers.text;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.sheet.CsvText;
import java.util.ArrayList;
import java.util.List;

/** Rows of values parted by commas, out of which a converter dropped the merged cells, so that columns do not stand below each other any more. */
final class CommaTable {

    private static final int FEWEST_ROWS = 5;
    private static final int MOST_LINES = 2_000;

    private CommaTable() {}

    /** Whether such a table begins with the line. */
    static boolean beginsAt(List<Line> lines, int index) {
        return isOfTable(lines.get(index))
                && index + 1 < lines.size()
                && isOfTable(lines.get(index + 1))
                && (index == 0 || !isOfTable(lines.get(index - 1)))
                && lacksMergedCells(lines, index);
    }

    private static boolean lacksMergedCells(List<Line> lines, int index) {
        try {
            List<CsvText.Row> rows = rows(lines, index);
            return rows.size() >= FEWEST_ROWS
                    && CsvText.lackMergedCells(
                            rows.stream().map(CsvText.Row::values).toList());
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    /** Reads the table that begins with the line, and returns the index of the first line after it. */
    static int read(List<Line> lines, int begin, RowsDraft draft) throws UnreadableFileException {
        for (CsvText.Row row : rows(lines, begin)) {
            List<RowsDraft.Cell> cells = new ArrayList<>();
            for (String value : row.values()) {
                cells.add(new RowsDraft.Cell(value.strip(), begin + row.line()));
            }
            while (!cells.isEmpty() && cells.get(cells.size() - 1).text().isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            draft.add(cells);
        }
        return end(lines, begin);
    }

    private static List<CsvText.Row> rows(List<Line> lines, int begin) throws UnreadableFileException {
        StringBuilder text = new StringBuilder();
        for (Line line : lines.subList(begin, end(lines, begin))) {
            text.append(line.text()).append('\n');
        }
        return CsvText.rows(text.toString());
    }

    private static int end(List<Line> lines, int begin) {
        int end = begin;
        while (end < lines.size() && end - begin < MOST_LINES && isOfTable(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfTable(Line line) {
        return line.text().indexOf(',') >= 0 || line.text().indexOf(';') >= 0;
    }
}
