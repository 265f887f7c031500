package io.github.jixiao.readers.layout;

import io.github.jixiao.readers.form.PrintedWords;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.grid.TableDraft;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form put together from what stands of it on one page or several. */
final class PrintedForm {

    private final List<PrintedCell> cells = new ArrayList<>();
    private final ColumnHeads heads;
    private int rows;

    PrintedForm(List<HeadPart> boxes, IndicatorPart indicators) {
        this.heads = indicators.heads();
        boxes.forEach(part -> add(part.cells(), part.rowCount()));
        List<PrintedCell> row = new ArrayList<>();
        for (int column = 0; column < heads.words().size(); column++) {
            if (!heads.words().get(column).isEmpty()) {
                row.add(new PrintedCell(0, 1, column, 1, heads.words().get(column), 1));
            }
        }
        add(row, 1);
        add(indicators.cells(), indicators.rowCount());
    }

    ColumnHeads heads() {
        return heads;
    }

    /** Adds rows that stand overleaf; cells that the page has cut in two become one again. */
    void addOverleaf(IndicatorPart overleaf) {
        List<PrintedCell> more = new ArrayList<>(overleaf.cells());
        boolean cutRow = cutsRow(overleaf, more);
        int shift = cutRow ? 1 : 0;
        int rest = rowsOfLast(overleaf, more);
        for (int column = 0; column < heads.words().size(); column++) {
            PrintedCell last = last(cells, column);
            PrintedCell first = first(more, column);
            if (last == null) {
                continue;
            }
            if (overleaf.isPerRow(column)) {
                if (cutRow && first != null && first.row() == 0) {
                    join(last, first, more, 0);
                }
            } else if (first == null || first.row() > 0) {
                int rowsBefore = first == null ? overleaf.rowCount() : first.row();
                cells.set(cells.indexOf(last), last.and("", rowsBefore - shift));
            } else if (goesOn(last, first, rest)) {
                join(last, first, more, first.rows() - shift);
            }
        }
        rows -= shift;
        add(more, overleaf.rowCount());
    }

    private void join(PrintedCell start, PrintedCell overleaf, List<PrintedCell> more, int moreRows) {
        cells.set(cells.indexOf(start), start.and(overleaf.text(), moreRows));
        more.remove(overleaf);
    }

    /** Rows at the top of a page that belong to the last cell of the first column before it. */
    private static int rowsOfLast(IndicatorPart overleaf, List<PrintedCell> more) {
        for (int column = 0; column < overleaf.heads().words().size(); column++) {
            PrintedCell first = first(more, column);
            if (first != null && !overleaf.isPerRow(column)) {
                return first.row();
            }
        }
        return 0;
    }

    private static boolean goesOn(PrintedCell start, PrintedCell overleaf, int restOfLast) {
        boolean level = PrintedWords.isLevel(overleaf.text());
        return !level
                && (PrintedWords.isLevel(start.text() + overleaf.text())
                        || overleaf.row() + overleaf.rows() <= restOfLast);
    }

    /** Whether the first row overleaf is the rest of the last one: all that stands in it had no room there and begins nothing new. */
    private boolean cutsRow(IndicatorPart overleaf, List<PrintedCell> more) {
        boolean any = false;
        for (PrintedCell cell : more) {
            PrintedCell last = last(cells, cell.column());
            if (cell.row() == 0 && overleaf.isPerRow(cell.column())) {
                boolean rest = last != null
                        && last.row() == rows - 1
                        && overleaf.isFull(cell.column(), last.text(), cell.text())
                        && !new Piece(cell.text(), 0, 0, 0).beginsItem();
                if (!rest) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private static @Nullable PrintedCell first(List<PrintedCell> cells, int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .min(Comparator.comparingInt(PrintedCell::row))
                .orElse(null);
    }

    private static @Nullable PrintedCell last(List<PrintedCell> cells, int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .max(Comparator.comparingInt(PrintedCell::row))
                .orElse(null);
    }

    private void add(List<PrintedCell> more, int moreRows) {
        for (PrintedCell cell : more) {
            cells.add(cell.below(rows));
        }
        rows += moreRows;
    }

    TableDraft toDraft() {
        TableDraft draft = new TableDraft();
        for (PrintedCell cell : cells) {
            Passage words = new Passage();
            words.words(cell.text());
            Location place = Location.UNKNOWN.withLine(cell.number());
            draft.place(cell.row() + 1, cell.column() + 1, cell.rows(), cell.columns(), words, place);
        }
        return draft;
    }
}
