package io.github.jixiao.cli.explain;

import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.reports.DisplayWidth;
import io.github.jixiao.reports.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Draws a grid with its merged cells, and words beside each row. */
final class GridDrawing {

    private static final int WIDEST_COLUMN = 22;
    private static final int NARROWEST_COLUMN = 4;
    private static final int WIDTH = 96;
    private static final int MOST_LINES_OF_A_CELL = 6;

    private final Grid grid;
    private final int[] widths;
    private final int[] heights;
    private final int[] tops;

    private GridDrawing(Grid grid) {
        this.grid = grid;
        this.widths = new int[grid.columns()];
        this.heights = new int[grid.rows()];
        this.tops = new int[grid.rows() + 1];
    }

    /**
     * The grid in lines.
     *
     * @param beside what to write to the right of a row, rows counted from 1
     */
    static List<String> lines(Grid grid, IntFunction<List<String>> beside) {
        return grid.rows() == 0 || grid.columns() == 0 ? List.of() : new GridDrawing(grid).draw(beside);
    }

    private List<String> draw(IntFunction<List<String>> beside) {
        measureColumns();
        measureRows(beside);
        Canvas canvas = new Canvas(left(grid.columns()) + 1, top(grid.rows()) + 1);
        for (GridCell cell : grid.cells()) {
            draw(canvas, cell);
        }
        List<String> lines = new ArrayList<>(canvas.lines());
        for (int row = 1; row <= grid.rows(); row++) {
            List<String> words = beside.apply(row);
            for (int i = 0; i < words.size(); i++) {
                int line = top(row - 1) + 1 + i;
                lines.set(line, lines.get(line) + "  " + words.get(i));
            }
        }
        return lines;
    }

    private void measureColumns() {
        for (GridCell cell : grid.cells()) {
            if (cell.columnSpan() == 1) {
                int longest = cell.text()
                        .lines()
                        .mapToInt(line -> DisplayWidth.of(line.strip()))
                        .max()
                        .orElse(0);
                int column = cell.column() - 1;
                widths[column] = Math.max(widths[column], Math.min(WIDEST_COLUMN, longest));
            }
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(NARROWEST_COLUMN, widths[column]);
        }
        while (left(grid.columns()) > WIDTH && narrowWidest()) {
            // once more
        }
    }

    private boolean narrowWidest() {
        int widest = 0;
        for (int column = 1; column < widths.length; column++) {
            widest = widths[column] > widths[widest] ? column : widest;
        }
        if (widths[widest] <= NARROWEST_COLUMN) {
            return false;
        }
        widths[widest] = Math.max(NARROWEST_COLUMN, widths[widest] - 2);
        return true;
    }

    private void measureRows(IntFunction<List<String>> beside) {
        for (int row = 0; row < heights.length; row++) {
            heights[row] = Math.max(1, beside.apply(row + 1).size());
        }
        for (GridCell cell : grid.cells()) {
            if (cell.rowSpan() == 1) {
                heights[cell.row() - 1] =
                        Math.max(heights[cell.row() - 1], words(cell).size());
            }
        }
        for (GridCell cell : grid.cells()) {
            int last = cell.row() + cell.rowSpan() - 2;
            int room = cell.rowSpan() - 1;
            for (int row = cell.row() - 1; row <= last; row++) {
                room += heights[row];
            }
            heights[last] += Math.max(0, words(cell).size() - room);
        }
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + heights[row] + 1;
        }
    }

    private List<String> words(GridCell cell) {
        int width = left(cell.column() + cell.columnSpan() - 1) - left(cell.column() - 1) - 3;
        List<String> lines = Wrapping.lines(cell.text(), width);
        if (lines.size() <= MOST_LINES_OF_A_CELL) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES_OF_A_CELL - 1));
        shown.add("…");
        return shown;
    }

    private void draw(Canvas canvas, GridCell cell) {
        int left = left(cell.column() - 1);
        int right = left(cell.column() + cell.columnSpan() - 1);
        int top = top(cell.row() - 1);
        int bottom = top(cell.row() + cell.rowSpan() - 1);
        canvas.across(top, left, right);
        canvas.across(bottom, left, right);
        canvas.down(left, top, bottom);
        canvas.down(right, top, bottom);
        List<String> words = words(cell);
        for (int i = 0; i < words.size(); i++) {
            canvas.write(top + 1 + i, left + 2, words.get(i));
        }
    }

    /** Console column of the rule to the left of a grid column, counted from 0. */
    private int left(int column) {
        int left = 0;
        for (int i = 0; i < column; i++) {
            left += widths[i] + 3;
        }
        return left;
    }

    /** Line of the rule above a grid row, counted from 0. */
    private int top(int row) {
        return tops[row];
    }
}
