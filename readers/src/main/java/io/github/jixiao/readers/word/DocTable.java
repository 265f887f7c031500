package io.github.jixiao.readers.word;

import io.github.jixiao.readers.grid.ColumnEdges;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.grid.TableDraft;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a binary document while it is being read: its cells know only where their edges are. */
final class DocTable {

    /** Edges of different rows this close, in twentieths of a point, are one: a millimetre is 57. */
    private static final int SAME_EDGE = 40;

    private final List<Row> rows = new ArrayList<>();
    private final MergedRows merged = new MergedRows();
    private List<Passage> cells = new ArrayList<>();
    private Passage cell = new Passage();

    private record Row(List<Passage> cells, DocRowShape shape) {}

    /** The cell being read. */
    Passage cell() {
        return cell;
    }

    void endCell() {
        cells.add(cell);
        cell = new Passage();
    }

    /** Ends the row; a deleted one is dropped and remarked on. */
    void endRow(DocRowShape shape, boolean deleted) {
        if (deleted) {
            merged.remark(Repair.Kind.TRACKED_CHANGE, words(cells));
        } else {
            rows.add(new Row(cells, shape));
        }
        cells = new ArrayList<>();
    }

    TableDraft toTable() {
        if (!cells.isEmpty()) {
            endRow(new DocRowShape(), false);
        }
        ColumnEdges edges = new ColumnEdges(SAME_EDGE);
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                edges.add(row.shape().left(i));
                edges.add(row.shape().right(i));
            }
        }
        for (Row row : rows) {
            merged.add(placed(row, edges));
        }
        return merged.toTable();
    }

    private static List<WordCell> placed(Row row, ColumnEdges edges) {
        List<WordCell> placed = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            int left = edges.index(row.shape().left(i));
            int right = edges.index(row.shape().right(i));
            WordCell cell = new WordCell(null, left + 1, row.cells().get(i));
            cell.columnSpan = Math.max(1, right - left);
            cell.continuesAbove = row.shape().continuesAbove(i);
            cell.continuesLeft = row.shape().continuesLeft(i);
            placed.add(cell);
        }
        return placed;
    }

    private static String words(List<Passage> cells) {
        return cells.stream()
                .map(Passage::text)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
