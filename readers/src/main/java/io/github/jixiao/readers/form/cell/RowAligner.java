package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of every cell of a row. In grids that a conversion has shifted, cells move to the columns their signs tell (an operator,
 * a unit, a level word, {@code 指标 n:}), together and as little as possible: the best alignment in order, as in comparing two texts.
 */
public final class RowAligner {

    private static final int MOVE = 10;
    private static final int MOVE_A_COLUMN = 2;
    private static final int AWAY_A_COLUMN = 2;
    private static final int MOVE_IN_EXACT_GRID = 100;
    private static final int SHARE_A_COLUMN = 20;
    private static final int SHARE_A_LEVEL = 100;
    private static final int DROP = 60;

    /** Rows or heads wider than this are read by position. */
    private static final int WIDEST = 40;

    private final List<Column> columns;

    public RowAligner(List<Column> columns) {
        this.columns = columns;
    }

    public AlignedRow align(FormRow row) {
        List<FormCell> cells = row.cells();
        int[] places = byPosition(cells);
        boolean narrow = cells.size() <= WIDEST && columns.size() <= WIDEST;
        if (narrow && !suits(cells, places, isWhole(row, places))) {
            places = best(cells, row.isExact());
        }
        Map<Column, List<FormCell>> aligned = new HashMap<>();
        List<FormCell> unclaimed = new ArrayList<>();
        boolean shifted = false;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                unclaimed.add(cells.get(i));
            } else {
                Column column = columns.get(places[i]);
                aligned.computeIfAbsent(column, key -> new ArrayList<>()).add(cells.get(i));
                shifted |= column.shiftOf(cells.get(i)) != 0;
            }
        }
        return new AlignedRow(row, aligned, unclaimed, shifted);
    }

    private int[] byPosition(List<FormCell> cells) {
        int[] places = new int[cells.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = -1;
            for (int column = 0; column < columns.size() && places[i] < 0; column++) {
                if (columns.get(column).shiftOf(cells.get(i)) == 0) {
                    places[i] = column;
                }
            }
        }
        return places;
    }

    /** Whether the row is as wide as the head, and every column from level two to the value has its cell: then none was lost. */
    private boolean isWhole(FormRow row, int[] places) {
        if (columns.isEmpty() || row.width() < columns.get(columns.size() - 1).to()) {
            return false;
        }
        for (ColumnRole role : List.of(ColumnRole.TYPE, ColumnRole.NAME, ColumnRole.TARGET)) {
            boolean filled = Arrays.stream(places)
                    .anyMatch(place -> place >= 0 && columns.get(place).role() == role);
            if (!filled) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether every cell stands alone in a column that its signs do not exclude.
     *
     * @param whole whether no cell was lost, so that words in a level column may be the form's own
     */
    private boolean suits(List<FormCell> cells, int[] places, boolean whole) {
        for (int i = 0; i < places.length; i++) {
            boolean shared = i > 0 && places[i] == places[i - 1];
            if (places[i] < 0 || shared) {
                return false;
            }
            ColumnRole role = columns.get(places[i]).role();
            int least = whole && role.isLevel() ? CellSigns.UNKNOWN_LEVEL : 0;
            if (CellSigns.score(cells.get(i).wording(), role) < least) {
                return false;
            }
        }
        return true;
    }

    /** The best column for each cell, -1 for a cell that suits none; columns never go back. */
    private int[] best(List<FormCell> cells, boolean exact) {
        int count = columns.size();
        // One alignment for each column that may have been the last one used, and one for none.
        @Nullable Alignment[] alignments = new @Nullable Alignment[count + 1];
        alignments[count] = new Alignment(0, 0, new int[0]);
        FormCell before = null;
        for (FormCell cell : cells) {
            boolean behindSign = before != null && SpreadTarget.isAhead(before.text());
            @Nullable Alignment[] next = new @Nullable Alignment[count + 1];
            for (int last = 0; last <= count; last++) {
                Alignment alignment = alignments[last];
                if (alignment == null) {
                    continue;
                }
                keep(next, last, alignment, -1, alignment.shift(), -DROP);
                for (int column = last == count ? 0 : last; column < count; column++) {
                    int shift = columns.get(column).shiftOf(cell);
                    int gain = gain(cell, column, shift, alignment.shift(), exact);
                    boolean shared = column == last && !(behindSign && shift == 0 && isTarget(column));
                    keep(next, column, alignment, column, shift, shared ? gain - sharing(column) : gain);
                }
            }
            alignments = next;
            before = cell;
        }
        Alignment winner = null;
        for (Alignment alignment : alignments) {
            winner = alignment != null && (winner == null || alignment.score() > winner.score()) ? alignment : winner;
        }
        return winner == null ? new int[cells.size()] : winner.places();
    }

    private boolean isTarget(int column) {
        return columns.get(column).role() == ColumnRole.TARGET;
    }

    private int sharing(int column) {
        return columns.get(column).role().isLevel() ? SHARE_A_LEVEL : SHARE_A_COLUMN;
    }

    private int gain(FormCell cell, int column, int shift, int shiftBefore, boolean exact) {
        int gain = CellSigns.score(cell.wording(), columns.get(column).role()) - AWAY_A_COLUMN * Math.abs(shift);
        if (shift == shiftBefore) {
            return gain;
        }
        int move = exact && shift != 0 ? MOVE_IN_EXACT_GRID : MOVE;
        return gain - move - MOVE_A_COLUMN * Math.abs(shift - shiftBefore);
    }

    private static void keep(@Nullable Alignment[] next, int index, Alignment before, int place, int shift, int gain) {
        Alignment rival = next[index];
        if (rival == null || rival.score() < before.score() + gain) {
            int[] places = Arrays.copyOf(before.places(), before.places().length + 1);
            places[places.length - 1] = place;
            next[index] = new Alignment(before.score() + gain, shift, places);
        }
    }

    /** An alignment of the cells so far: its points, the last shift, and the column of each cell. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Alignment(int score, int shift, int[] places) {}
}
