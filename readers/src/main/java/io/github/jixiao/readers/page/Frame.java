package io.github.jixiao.readers.page;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ruled table of a page: the columns and rows between its lines, and the boxes they leave where lines are missing. */
final class Frame {

    /** Lines this close side by side bound the same cells. */
    private static final double SAME_EDGE = 3;

    /** Lines that run on this far beyond the last line across bound a row or column left open. */
    private static final double OPEN_SIDE = 6;

    /** Share of a cell's side that a line has to cover to close it. */
    private static final double COVERED = 0.6;

    private final double[] columns;
    private final double[] rows;
    private final List<Box> boxes = new ArrayList<>();
    private final Box[][] positions;

    /**
     * A cell.
     *
     * @param row first row, from 0
     * @param column first column, from 0
     * @param rowSpan rows covered
     * @param columnSpan columns covered
     */
    record Box(int row, int column, int rowSpan, int columnSpan) {}

    private Frame(double[] columns, double[] rows) {
        this.columns = columns;
        this.rows = rows;
        this.positions = new Box[rows.length - 1][columns.length - 1];
    }

    /** Every table among the lines of a page; single boxes are no tables. */
    static List<Frame> among(RulingLines rulings, Allowance allowance) throws UnreadableFileException {
        List<Frame> frames = new ArrayList<>();
        for (List<Ruling> lines : rulings.frames(allowance)) {
            double[] columns = edges(lines, false);
            double[] rows = edges(lines, true);
            if (columns.length > 1 && rows.length > 1 && columns.length + rows.length > 4) {
                allowance.require(Limit.GRID_POSITIONS, (long) columns.length * rows.length, Location.UNKNOWN);
                Frame frame = new Frame(columns, rows);
                frame.findBoxes(lines);
                if (frame.boxes.size() > 1) {
                    frames.add(frame);
                }
            }
        }
        return frames;
    }

    List<Box> boxes() {
        return boxes;
    }

    int rowCount() {
        return rows.length - 1;
    }

    double left(Box box) {
        return columns[box.column()];
    }

    double right(Box box) {
        return columns[box.column() + box.columnSpan()];
    }

    double rowHeight(int row) {
        return rows[row + 1] - rows[row];
    }

    double top() {
        return rows[0];
    }

    double bottom() {
        return rows[rows.length - 1];
    }

    double left() {
        return columns[0];
    }

    double right() {
        return columns[columns.length - 1];
    }

    double area() {
        return (right() - left()) * (bottom() - top());
    }

    boolean contains(double x, double y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    /** The box around a point inside the frame. */
    Box at(double x, double y) {
        return positions[interval(rows, y)][interval(columns, x)];
    }

    /** The box between the same edges right below another one, or {@code null}. */
    @Nullable
    Box below(Box box) {
        int row = box.row() + box.rowSpan();
        Box found = row < positions.length ? positions[row][box.column()] : null;
        return found != null && found.column() == box.column() && found.columnSpan() == box.columnSpan() ? found : null;
    }

    private static int interval(double[] edges, double value) {
        int found = Arrays.binarySearch(edges, value);
        int last = found < 0 ? -found - 2 : found;
        return Math.max(0, Math.min(last, edges.length - 2));
    }

    private void findBoxes(List<Ruling> lines) {
        boolean[][] closedRight = new boolean[rows.length - 1][columns.length];
        boolean[][] closedBelow = new boolean[columns.length - 1][rows.length];
        for (Ruling line : lines) {
            mark(
                    line,
                    line.horizontal() ? rows : columns,
                    line.horizontal() ? columns : rows,
                    line.horizontal() ? closedBelow : closedRight);
        }
        for (int row = 0; row < positions.length; row++) {
            for (int column = 0; column < positions[row].length; column++) {
                if (positions[row][column] == null) {
                    addBox(row, column, closedRight, closedBelow);
                }
            }
        }
    }

    /** Marks the sides of cells that a line closes; for each cell along the line, by the number of the edge it lies on. */
    private static void mark(Ruling line, double[] across, double[] along, boolean[][] closed) {
        int edge = nearest(across, line.position());
        for (int i = 0; i + 1 < along.length; i++) {
            double covered = Math.min(line.end(), along[i + 1]) - Math.max(line.start(), along[i]);
            if (covered >= COVERED * (along[i + 1] - along[i])) {
                closed[i][edge] = true;
            }
        }
    }

    private void addBox(int row, int column, boolean[][] closedRight, boolean[][] closedBelow) {
        int right = column + 1;
        while (right < columns.length - 1 && !closedRight[row][right] && positions[row][right] == null) {
            right++;
        }
        int below = row + 1;
        while (below < rows.length - 1 && isOpen(column, right, below, closedRight, closedBelow)) {
            below++;
        }
        Box box = new Box(row, column, below - row, right - column);
        boxes.add(box);
        for (int i = row; i < below; i++) {
            for (int j = column; j < right; j++) {
                positions[i][j] = box;
            }
        }
    }

    /** Whether nothing parts the cells from a first column to before a last one from those of the next row, nor those from each other. */
    private boolean isOpen(int first, int last, int row, boolean[][] closedRight, boolean[][] closedBelow) {
        for (int column = first; column < last; column++) {
            boolean parted = column > first && closedRight[row][column];
            if (closedBelow[column][row] || parted || positions[row][column] != null) {
                return false;
            }
        }
        return true;
    }

    private static int nearest(double[] edges, double position) {
        int nearest = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - position) < Math.abs(edges[nearest] - position)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Edges of rows or columns: where lines lie, and where lines across them end in the open. */
    private static double[] edges(List<Ruling> lines, boolean horizontal) {
        List<Double> edges = new ArrayList<>();
        double[] positions = lines.stream()
                .filter(line -> line.horizontal() == horizontal)
                .mapToDouble(Ruling::position)
                .sorted()
                .toArray();
        for (double position : positions) {
            if (edges.isEmpty() || position - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(position);
            }
        }
        double start = Double.MAX_VALUE;
        double end = -Double.MAX_VALUE;
        for (Ruling line : lines) {
            if (line.horizontal() != horizontal) {
                start = Math.min(start, line.start());
                end = Math.max(end, line.end());
            }
        }
        if (!edges.isEmpty() && start < edges.get(0) - OPEN_SIDE) {
            edges.add(0, start);
        }
        if (!edges.isEmpty() && end != -Double.MAX_VALUE && end > edges.get(edges.size() - 1) + OPEN_SIDE) {
            edges.add(end);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
