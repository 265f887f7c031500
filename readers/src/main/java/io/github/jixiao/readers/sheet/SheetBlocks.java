package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.grid.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Parts a sheet into blocks: rows that follow one another without a blank row between, or with one that is ruled like a form. */
final class SheetBlocks {

    private final List<SheetCell> cells;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final SheetDraft.Locator locator;

    SheetBlocks(List<SheetCell> cells, BitSet hiddenRows, BitSet hiddenColumns, SheetDraft.Locator locator) {
        this.cells = cells.stream()
                .filter(cell -> !cell.isBlank() || cell.ruled())
                .sorted(SheetCell.BY_PLACE)
                .toList();
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
        this.locator = locator;
    }

    void addTo(Passage document) {
        List<SheetCell> block = new ArrayList<>();
        int reach = 0;
        for (SheetCell cell : cells) {
            if (!block.isEmpty() && hiddenRows.nextClearBit(reach + 1) < cell.row()) {
                add(block, document);
                block = new ArrayList<>();
            }
            block.add(cell);
            reach = Math.max(reach, cell.lastRow());
        }
        add(block, document);
    }

    private void add(List<SheetCell> block, Passage document) {
        if (block.stream().anyMatch(cell -> !cell.isBlank())) {
            new SheetBlock(block, hiddenRows, hiddenColumns, locator).addTo(document);
        }
    }
}
