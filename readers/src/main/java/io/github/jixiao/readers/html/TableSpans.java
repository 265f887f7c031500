package io.github.jixiao.readers.html;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.grid.TableDraft;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lays the cells of a table out as a browser does: each into the first column of its row that no cell from above reaches into. */
final class TableSpans {

    private final Allowance allowance;
    private final TableDraft table = new TableDraft();
    private final List<Element> rows = new ArrayList<>();

    /** For each column, the last row that a cell placed so far reaches down to. */
    private final List<Integer> reach = new ArrayList<>();

    TableSpans(Element element, Allowance allowance) {
        this.allowance = allowance;
        collectRows(element);
    }

    TableDraft read() throws UnreadableFileException {
        for (int row = 1; row <= rows.size(); row++) {
            int column = 1;
            for (Element cell : rows.get(row - 1).children()) {
                if (isCell(cell) && !PageFlow.isHidden(cell)) {
                    column = place(cell, row, column);
                }
            }
        }
        return table;
    }

    private void collectRows(Element element) {
        for (Element child : element.children()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> collectRows(child);
                case "tr" -> addRow(child);
                default -> {}
            }
        }
    }

    private void addRow(Element row) {
        if (!PageFlow.isHidden(row)) {
            rows.add(row);
        } else if (!row.text().isBlank()) {
            table.remark(Repair.Kind.HIDDEN_CONTENT, row.text(), Location.UNKNOWN);
        }
    }

    /** Places a cell and returns the column after it. */
    private int place(Element cell, int row, int from) throws UnreadableFileException {
        allowance.step();
        int column = from;
        while (column <= reach.size() && reach.get(column - 1) >= row) {
            column++;
        }
        int columnSpan = Math.max(1, Math.min(span(cell, "colspan"), TableDraft.WIDEST_SPAN));
        allowance.require(Limit.GRID_POSITIONS, column + columnSpan, Location.UNKNOWN);
        int wantedRows = span(cell, "rowspan");
        int rowsLeft = rows.size() - row + 1;
        int rowSpan = wantedRows <= 0 ? rowsLeft : Math.min(wantedRows, rowsLeft);
        for (int i = column; i < column + columnSpan; i++) {
            while (reach.size() < i) {
                reach.add(0);
            }
            reach.set(i - 1, Math.max(reach.get(i - 1), row + rowSpan - 1));
        }
        Passage content = new Passage();
        new PageFlow(content, allowance).read(cell);
        table.place(row, column, rowSpan, columnSpan, content);
        return column + columnSpan;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** A span as written; 1 where none or nonsense is written. */
    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        try {
            return written.isEmpty() ? 1 : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
