package io.github.jixiao.readers.page;

import io.github.jixiao.readers.grid.ColumnEdges;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.grid.TableDraft;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;

/** A table while pages are being joined. */
final class PageTable {

    private static final double SAME_EDGE = 3;

    final double left;
    final double right;
    final double top;
    final double firstRowHeight;

    /** Lower edge on the last page the table is on. */
    double bottom;

    private final List<PageCell> cells;
    private int rows;

    /**
     * @param frame the table's lines
     * @param cells its cells, by row and then by column
     */
    PageTable(Frame frame, List<PageCell> cells) {
        this.left = frame.left();
        this.right = frame.right();
        this.top = frame.top();
        this.bottom = frame.bottom();
        this.firstRowHeight = frame.rowHeight(0);
        this.cells = new ArrayList<>(cells);
        this.rows = frame.rowCount();
    }

    List<PageCell> cells() {
        return cells;
    }

    int rows() {
        return rows;
    }

    List<PageCell> cellsOfRow(int row) {
        return cells.stream().filter(cell -> cell.row == row).toList();
    }

    /** Cells that reach down to the last row. */
    List<PageCell> lowestCells() {
        return cells.stream().filter(cell -> cell.lastRow() == rows - 1).toList();
    }

    /** How far below each other lines stand in the cells; 0 where no cell has two. */
    double pitch() {
        double pitch =
                cells.stream().mapToDouble(cell -> cell.text.pitch()).min().orElse(0);
        return Double.isInfinite(pitch) ? 0 : pitch;
    }

    boolean isBlank() {
        return cells.stream().allMatch(PageCell::isBlank);
    }

    boolean hasTheWidthOf(PageTable other) {
        return Math.abs(left - other.left) <= SAME_EDGE && Math.abs(right - other.right) <= SAME_EDGE;
    }

    /** Adds cells below; their rows count from 0 at the first row below this table. */
    void addBelow(List<PageCell> below, int moreRows) {
        for (PageCell cell : below) {
            cell.row += rows;
            cells.add(cell);
        }
        rows += moreRows;
    }

    TableDraft toDraft() {
        ColumnEdges edges = new ColumnEdges(SAME_EDGE);
        for (PageCell cell : cells) {
            edges.add(cell.left);
            edges.add(cell.right);
        }
        TableDraft draft = new TableDraft();
        for (PageCell cell : cells) {
            Passage content = new Passage();
            content.words(cell.text.text());
            if (!cell.seam.isEmpty()) {
                content.remark(Repair.Kind.JOINED_CELL, cell.seam);
            }
            int first = edges.index(cell.left);
            int columns = edges.index(cell.right) - first;
            draft.place(cell.row + 1, first + 1, cell.rowSpan, columns, content, Location.UNKNOWN.withPage(cell.page));
        }
        return draft;
    }
}
