package io.github.jixiao.readers.word;

import io.github.jixiao.readers.grid.TableDraft;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the cells of succeeding rows that continue each other; what stands in a continuing cell is not shown, and dropped. */
final class MergedRows {

    private final TableDraft table = new TableDraft();
    private final List<Merged> merged = new ArrayList<>();
    private Map<Integer, Merged> above = new HashMap<>();
    private int row;

    private static final class Merged {
        private final WordCell cell;
        private final int row;
        private int rowSpan = 1;
        private int columnSpan;

        Merged(WordCell cell, int row) {
            this.cell = cell;
            this.row = row;
            this.columnSpan = cell.columnSpan;
        }
    }

    void add(List<WordCell> cells) {
        row++;
        Map<Integer, Merged> current = new HashMap<>();
        Merged left = null;
        for (WordCell cell : cells) {
            if (cell.continuesLeft && left != null) {
                left.columnSpan += left.row == row ? cell.columnSpan : 0;
                drop(cell, left);
            } else {
                left = merge(cell, above.get(cell.column));
                current.put(cell.column, left);
            }
        }
        above = current;
    }

    void remark(Repair.Kind kind, String words) {
        table.remark(kind, words, Location.UNKNOWN);
    }

    TableDraft toTable() {
        for (Merged cell : merged) {
            table.place(
                    cell.row,
                    cell.cell.column,
                    cell.rowSpan,
                    cell.columnSpan,
                    cell.cell.content,
                    Location.UNKNOWN.withElement(cell.cell.element));
        }
        return table;
    }

    private Merged merge(WordCell cell, @Nullable Merged upper) {
        if (cell.continuesAbove && upper != null && upper.cell.columnSpan == cell.columnSpan) {
            upper.rowSpan++;
            drop(cell, upper);
            return upper;
        }
        Merged start = new Merged(cell, row);
        merged.add(start);
        return start;
    }

    private static void drop(WordCell cell, Merged covering) {
        String words = cell.content.text();
        if (!words.isEmpty()) {
            covering.cell.content.remark(Repair.Kind.HIDDEN_CONTENT, words);
        }
    }
}
