package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.grid.TableDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table of a sheet with the lines directly above and below it: titles, the unit of money, signatures. */
final class SheetBlock {

    private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final SheetDraft.Locator locator;
    private final boolean ruled;
    private final int firstColumn;
    private final int lastColumn;

    /**
     * @param cells by row and then by column, at least one of them with text
     */
    SheetBlock(List<SheetCell> cells, BitSet hiddenRows, BitSet hiddenColumns, SheetDraft.Locator locator) {
        cells.forEach(cell ->
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
        this.locator = locator;
        this.ruled = cells.stream().anyMatch(SheetCell::ruled);
        this.firstColumn = cells.stream().mapToInt(SheetCell::column).min().orElse(1);
        this.lastColumn = cells.stream()
                .filter(cell -> !cell.isBlank())
                .mapToInt(SheetCell::lastColumn)
                .max()
                .orElse(1);
        dropBlankEnds();
    }

    void addTo(Passage document) {
        while (!rows.isEmpty() && isLine(rows.firstEntry().getValue(), true)) {
            addLine(rows.pollFirstEntry().getValue(), document);
            dropBlankEnds();
        }
        Deque<List<SheetCell>> below = new ArrayDeque<>();
        while (ruled && !rows.isEmpty() && isLine(rows.lastEntry().getValue(), false)) {
            below.push(rows.pollLastEntry().getValue());
            dropBlankEnds();
        }
        if (!rows.isEmpty()) {
            document.table(table());
        }
        below.forEach(line -> addLine(line, document));
    }

    private void dropBlankEnds() {
        while (!rows.isEmpty() && isBlank(rows.firstEntry().getValue())) {
            rows.pollFirstEntry();
        }
        while (!rows.isEmpty() && isBlank(rows.lastEntry().getValue())) {
            rows.pollLastEntry();
        }
    }

    private static boolean isBlank(List<SheetCell> row) {
        return row.stream().allMatch(SheetCell::isBlank);
    }

    /** Whether a row is running text: words in one cell only, and no boxes beside it unless it fills the whole width of a head. */
    private boolean isLine(List<SheetCell> row, boolean head) {
        List<SheetCell> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
        SheetCell first = filled.get(0);
        if (filled.stream().anyMatch(cell -> cell.column() > first.lastColumn())) {
            return false;
        }
        boolean boxesBeside = row.stream().anyMatch(cell -> cell.ruled() && cell.column() > first.lastColumn());
        boolean wide = head && !boxesBeside && first.column() <= firstColumn && first.lastColumn() >= lastColumn;
        return first.lastRow() == first.row() && (wide || row.stream().noneMatch(SheetCell::ruled));
    }

    private void addLine(List<SheetCell> row, Passage document) {
        for (SheetCell cell : row) {
            if (!cell.isBlank()) {
                document.words(cell.text(), locator.at(cell.row(), cell.column()));
                return;
            }
        }
    }

    private TableDraft table() {
        TableDraft table = new TableDraft();
        int index = 1;
        int previous = rows.firstKey();
        for (Map.Entry<Integer, List<SheetCell>> row : rows.entrySet()) {
            index += visible(hiddenRows, previous, row.getKey());
            previous = row.getKey();
            for (SheetCell cell : row.getValue()) {
                if (cell.column() <= lastColumn + 1) {
                    place(cell, index, table);
                }
            }
        }
        return table;
    }

    private void place(SheetCell cell, int row, TableDraft table) {
        Passage content = new Passage();
        content.words(cell.text());
        table.place(
                row,
                1 + visible(hiddenColumns, firstColumn, cell.column()),
                1 + visible(hiddenRows, cell.row(), cell.lastRow()),
                1 + visible(hiddenColumns, cell.column(), cell.lastColumn()),
                content,
                locator.at(cell.row(), cell.column()));
    }

    private static int visible(BitSet hidden, int from, int to) {
        return to - from - hidden.get(from, to).cardinality();
    }
}
