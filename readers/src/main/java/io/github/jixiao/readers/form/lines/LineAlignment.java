package io.github.jixiao.readers.form.lines;

import io.github.jixiao.readers.form.cell.CellSigns;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.IndicatorNumber;
import io.github.jixiao.readers.form.vocabulary.Wording;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the columns of cells that follow one another a line each, the blank ones lost: the run through the columns, row after row, that
 * suits the signs of the cells best. How often each column is filled is learned from the run found before, until nothing changes.
 */
final class LineAlignment {

    private static final int ROUNDS = 4;

    /** The share of rows in which a column is taken to be filled at least, and blank at least. */
    private static final double RAREST = 0.02;

    /** What the logarithm of a column's share of filled rows counts, in the points of {@link CellSigns#score}, as all below. */
    private static final double WEIGHT_OF_FILLING = 8;

    /** What a run loses for a row without a name, for one without a value, and for a level that is blank between two others. */
    private static final double LOST_NAME = 30;

    private static final double LOST_TARGET = 18;
    private static final double LOST_LEVEL_INSIDE = 10;

    /** What it loses for a cell that goes on in a second line, and for a unit of measure in one. */
    private static final double CONTINUATION = 24;

    private static final double UNIT_ON_ITS_OWN_LINE = 2;

    /** What it loses for a printed level in a column that is none for levels; more than all signs together could win. */
    private static final double PRINTED_LEVEL_ELSEWHERE = 200;

    private final List<Wording> cells;
    private final List<ColumnRole> roles;
    private final double[] filled;
    private int[] columns = {};

    private LineAlignment(List<Wording> cells, List<ColumnRole> roles) {
        this.cells = cells;
        this.roles = roles;
        this.filled = new double[roles.size()];
        Arrays.fill(filled, 0.5);
    }

    /** The column of each cell, from 0; a cell in a column not further right than the one before begins a row, in the same one goes on. */
    static List<Step> align(List<Wording> cells, List<ColumnRole> roles) {
        LineAlignment alignment = new LineAlignment(cells, roles);
        for (int round = 0; round < ROUNDS; round++) {
            List<Step> steps = alignment.best();
            int[] found = steps.stream().mapToInt(Step::column).toArray();
            boolean settled = Arrays.equals(found, alignment.columns);
            alignment.columns = found;
            alignment.learn(steps);
            if (settled || round == ROUNDS - 1) {
                return steps;
            }
        }
        return List.of();
    }

    /**
     * Where a cell goes.
     *
     * @param column from 0
     * @param move how it follows the cell before
     */
    record Step(int column, Move move) {}

    /** How a cell follows the one before it. */
    enum Move {
        NEXT_ROW,
        SAME_ROW,
        SAME_CELL
    }

    private List<Step> best() {
        int width = roles.size();
        double[] score = new double[width];
        int[][] from = new int[cells.size()][width];
        Move[][] moves = new Move[cells.size()][width];
        for (int cell = 0; cell < cells.size(); cell++) {
            double[] next = new double[width];
            for (int column = 0; column < width; column++) {
                double suits = suits(cell, column);
                next[column] = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < width; before++) {
                    for (Move move : Move.values()) {
                        double gain = cell == 0 ? first(before, column, move) : move(cell, before, column, move);
                        double total = score[before] + gain + (move == Move.SAME_CELL ? 0 : suits);
                        if (total > next[column]) {
                            next[column] = total;
                            from[cell][column] = before;
                            moves[cell][column] = move;
                        }
                    }
                }
            }
            score = next;
        }
        return path(score, from, moves);
    }

    private List<Step> path(double[] score, int[][] from, Move[][] moves) {
        int column = 0;
        for (int i = 1; i < score.length; i++) {
            column = score[i] - after(i) > score[column] - after(column) ? i : column;
        }
        Deque<Step> steps = new ArrayDeque<>();
        for (int cell = cells.size() - 1; cell >= 0; cell--) {
            steps.addFirst(new Step(column, moves[cell][column]));
            column = from[cell][column];
        }
        return List.copyOf(steps);
    }

    private double first(int before, int column, Move move) {
        return before == 0 && move == Move.NEXT_ROW ? -before(column) : Double.NEGATIVE_INFINITY;
    }

    private double move(int cell, int before, int column, Move move) {
        return switch (move) {
            case NEXT_ROW -> -after(before) - before(column);
            case SAME_ROW -> column > before ? -between(before, column) : Double.NEGATIVE_INFINITY;
            case SAME_CELL -> column == before ? -continuation(cell, column) : Double.NEGATIVE_INFINITY;
        };
    }

    private double continuation(int cell, int column) {
        ColumnRole role = roles.get(column);
        Wording words = cells.get(cell);
        boolean alone = words.isLevel() || IndicatorNumber.isBefore(words.text());
        if (alone || role.isLevel() || role == ColumnRole.COMPARISON) {
            return Double.POSITIVE_INFINITY;
        }
        return role == ColumnRole.TARGET && CellSigns.isMeasure(words.text()) ? UNIT_ON_ITS_OWN_LINE : CONTINUATION;
    }

    private double suits(int cell, int column) {
        Wording words = cells.get(cell);
        boolean printedLevel = words.isLevel() && Words.plain(words.text()).endsWith("指标");
        if (printedLevel && !roles.get(column).isLevel()) {
            return -PRINTED_LEVEL_ELSEWHERE;
        }
        return CellSigns.score(words, roles.get(column)) + WEIGHT_OF_FILLING * Math.log(filled[column]);
    }

    /** What it costs that a row begins only with the column. */
    private double before(int column) {
        double cost = 0;
        for (int lost = 0; lost < column; lost++) {
            cost += roles.get(lost).isLevel() ? 0 : lost(lost);
        }
        return cost;
    }

    private double after(int column) {
        double cost = 0;
        for (int lost = column + 1; lost < roles.size(); lost++) {
            cost += lost(lost);
        }
        return cost;
    }

    private double between(int column, int next) {
        double cost = 0;
        for (int lost = column + 1; lost < next; lost++) {
            cost += lost(lost);
        }
        return cost;
    }

    private double lost(int column) {
        return switch (roles.get(column)) {
            case NAME -> LOST_NAME;
            case TARGET, VALUE -> LOST_TARGET;
            case CATEGORY, TYPE -> LOST_LEVEL_INSIDE;
            default -> -WEIGHT_OF_FILLING * Math.log(1 - filled[column]);
        };
    }

    /** How often the columns that may stay blank are filled; the others are taken to be filled always. */
    private void learn(List<Step> steps) {
        double[] counts = new double[roles.size()];
        double rows = 0;
        for (Step step : steps) {
            rows += step.move() == Move.NEXT_ROW ? 1 : 0;
            counts[step.column()] += step.move() == Move.SAME_CELL ? 0 : 1;
        }
        for (int column = 0; column < counts.length; column++) {
            ColumnRole role = roles.get(column);
            boolean always =
                    role.isLevel() || role == ColumnRole.NAME || role == ColumnRole.TARGET || role == ColumnRole.VALUE;
            double share = counts[column] / Math.max(1, rows);
            filled[column] = always ? 1 : Math.min(1 - RAREST, Math.max(RAREST, share));
        }
    }
}
