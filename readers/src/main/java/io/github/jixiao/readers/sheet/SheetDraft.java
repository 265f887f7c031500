package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sheet while it is being read: its cells, its merged ranges, and what of it is hidden. */
final class SheetDraft {
    private final Locator locator;
    private final Allowance allowance;
    private final Map<Long, SheetCell> cells = new HashMap<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    /** Tells where a person finds a cell; row and column as on the sheet. */
    @FunctionalInterface
    interface Locator {
        Location at(int row, int column);
    }

    SheetDraft(Locator locator, Allowance allowance) {
        this.locator = locator;
        this.allowance = allowance;
    }

    /** A sheet of a workbook, whose cells have addresses. */
    static SheetDraft named(String name, Allowance allowance) {
        return new SheetDraft(
                (row, column) -> Location.UNKNOWN.withCell(name + "!" + CellRange.letters(column) + row), allowance);
    }

    /** Adds a cell. What it says counts here already: hidden words are never part of a table, and cells may all share one long text. */
    void add(SheetCell cell) throws UnreadableFileException {
        cells.put(key(cell.row(), cell.column()), cell);
        allowance.take(Limit.TEXT_CHARACTERS, cell.text().length(), Location.UNKNOWN);
        allowance.require(Limit.GRID_POSITIONS, cells.size(), Location.UNKNOWN);
    }

    void merge(CellRange range) {
        merges.add(range);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** Hides the columns from the first to the last. */
    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /** Adds the sheet's tables and the lines around them, and a remark for each row and column passed over. */
    void addTo(Passage document) {
        List<SheetCell> visible = visibleMerges();
        Map<Integer, List<SheetCell>> hidden = new TreeMap<>();
        for (SheetCell cell : cells.values()) {
            if (hiddenRows.get(cell.row())) {
                hidden.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            } else if (hiddenColumns.get(cell.column())) {
                hidden.computeIfAbsent(-cell.column(), column -> new ArrayList<>())
                        .add(cell);
            } else {
                visible.add(cell);
            }
        }
        new SheetBlocks(visible, hiddenRows, hiddenColumns, locator).addTo(document);
        for (List<SheetCell> passedOver : hidden.values()) {
            passedOver.sort(SheetCell.BY_PLACE);
            remark(passedOver, document);
        }
    }

    /** Merged ranges with their text, cut to their visible part; their corner cells are taken out of the others. */
    private List<SheetCell> visibleMerges() {
        List<SheetCell> visible = new ArrayList<>();
        for (CellRange range : merges) {
            SheetCell corner = cells.get(key(range.firstRow(), range.firstColumn()));
            CellRange shown = visiblePart(range);
            if (shown != null) {
                cells.remove(key(range.firstRow(), range.firstColumn()));
                visible.add((corner == null ? new SheetCell(0, 0, "", true) : corner).over(shown));
            }
        }
        return visible;
    }

    private @Nullable CellRange visiblePart(CellRange range) {
        int firstRow = hiddenRows.nextClearBit(range.firstRow());
        int firstColumn = hiddenColumns.nextClearBit(range.firstColumn());
        int lastRow = hiddenRows.previousClearBit(range.lastRow());
        int lastColumn = hiddenColumns.previousClearBit(range.lastColumn());
        return firstRow <= lastRow && firstColumn <= lastColumn
                ? new CellRange(firstRow, firstColumn, lastRow, lastColumn)
                : null;
    }

    private void remark(List<SheetCell> passedOver, Passage document) {
        String words = passedOver.stream()
                .filter(cell -> !cell.isBlank())
                .map(SheetCell::text)
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            SheetCell first = passedOver.get(0);
            document.remark(Repair.Kind.HIDDEN_CONTENT, words, locator.at(first.row(), first.column()));
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 20) | column;
    }
}
