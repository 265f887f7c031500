package io.github.jixiao.readers.layout;

import io.github.jixiao.readers.form.PrintedWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parts lines into the rows of a table: so that each row has a name, cells go on only where their lines are full, and those of a row stand
 * beside each other, at the same middle or at the same top. Of all ways to part them the cheapest is taken.
 */
final class PrintedRows {

    private static final int MOST_LINES = 24;
    private static final int NO_NAME = 14;
    private static final int NO_TARGET = 4;
    private static final int NOT_FULL = 8;
    private static final int HARDLY_FULL = 2;
    private static final int ANOTHER_LEVEL = 5;
    private static final int ANOTHER_ITEM = 6;
    private static final int CUT_IN_FULL_LINE = 2;
    private static final int UNEVEN = 2;
    private static final int A_LINE_APART = 3;

    private final PieceGrid grid;
    private final boolean[] perRow;
    private final int name;
    private final int target;
    private final boolean centred;
    private final boolean[][] namesLevel;
    private final List<Integer> lines = new ArrayList<>();
    private int cost;

    /**
     * @param perRow the columns that have a cell in every row
     * @param name the one that is never blank, -1 if there is none
     * @param target the one that rarely is, -1 if there is none
     * @param centred whether cells of a row have the same middle rather than the same top
     */
    PrintedRows(PieceGrid grid, boolean[] perRow, int name, int target, boolean centred) {
        this.grid = grid;
        this.perRow = perRow;
        this.name = name;
        this.target = target;
        this.centred = centred;
        this.namesLevel = new boolean[grid.lines()][perRow.length];
        for (int line = 0; line < grid.lines(); line++) {
            for (int column = 0; column < name; column++) {
                Piece piece = grid.at(line, column);
                namesLevel[line][column] = piece != null && PrintedWords.isLevel(piece.text());
            }
        }
    }

    /** The cheapest rows from a first to a last line. */
    List<Span> between(int first, int last) {
        lines.clear();
        for (int line = first; line <= last; line++) {
            if (isOfRow(line)) {
                lines.add(line);
            }
        }
        int count = lines.size();
        int[] costs = new int[count + 1];
        int[] starts = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            costs[end] = Integer.MAX_VALUE;
            for (int start = Math.max(0, end - MOST_LINES); start < end; start++) {
                int total = costs[start] + cost(start, end) + (start == 0 ? 0 : costOfCut(start));
                if (total < costs[end]) {
                    costs[end] = total;
                    starts[end] = start;
                }
            }
        }
        cost = costs[count];
        Deque<Span> rows = new ArrayDeque<>();
        for (int end = count; end > 0; end = starts[end]) {
            rows.addFirst(new Span(lines.get(starts[end]), lines.get(end - 1)));
        }
        return List.copyOf(rows);
    }

    /** What the rows cost that were cut last. */
    int cost() {
        return cost;
    }

    private boolean isOfRow(int line) {
        for (int column = 0; column < perRow.length; column++) {
            if (perRow[column] && grid.at(line, column) != null) {
                return true;
            }
        }
        return false;
    }

    private int cost(int start, int end) {
        int first = lines.get(start);
        int last = lines.get(end - 1);
        int total = 0;
        for (int column = 0; column < perRow.length; column++) {
            total += perRow[column] ? cost(column, first, last) : costOfLevels(column, first, last);
        }
        return total;
    }

    private int cost(int column, int first, int last) {
        List<Integer> filled = grid.filled(column, first, last);
        if (filled.isEmpty()) {
            return column == name ? NO_NAME : column == target ? NO_TARGET : 0;
        }
        int top = filled.get(0);
        int bottom = filled.get(filled.size() - 1);
        int total = UNEVEN * (centred ? Math.abs(top + bottom - first - last) : Math.abs(top - first));
        for (int i = 1; i < filled.size(); i++) {
            total += costOfJoint(column, filled.get(i - 1), filled.get(i));
        }
        return total;
    }

    /** A row stands under one level-two indicator only. */
    private int costOfLevels(int column, int first, int last) {
        int levels = 0;
        for (int line = first; line <= last; line++) {
            levels += namesLevel[line][column] ? 1 : 0;
        }
        return levels > 1 ? ANOTHER_LEVEL * (levels - 1) : 0;
    }

    private int costOfJoint(int column, int above, int below) {
        Piece upper = grid.at(above, column);
        Piece lower = grid.at(below, column);
        if (upper == null || lower == null) {
            return 0;
        }
        int cost = grid.isSurelyFull(column, upper, lower)
                ? 0
                : grid.isFull(column, upper, lower) ? HARDLY_FULL : NOT_FULL;
        cost += grid.begins(upper, lower) ? ANOTHER_ITEM : 0;
        return cost + A_LINE_APART * Math.max(0, below - above - (centred ? 2 : 1));
    }

    /** A row that ends where a line of it is full may as well go on. */
    private int costOfCut(int start) {
        int above = lines.get(start - 1);
        int below = lines.get(start);
        int cost = 0;
        for (int column = 0; column < perRow.length; column++) {
            Piece upper = grid.at(above, column);
            Piece lower = grid.at(below, column);
            if (perRow[column]
                    && upper != null
                    && lower != null
                    && grid.isSurelyFull(column, upper, lower)
                    && !grid.begins(upper, lower)) {
                cost += CUT_IN_FULL_LINE;
            }
        }
        return cost;
    }
}
