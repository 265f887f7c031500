package io.github.jixiao.readers.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds which rows each cell of a column covers that stands for several of them: cells leave no row out and stand in the middle or at the top. */
final class PrintedBlocks {

    private static final int OUTSIDE = 6;
    private static final int OPEN_END = 5;
    private static final int GOES_ON = 1;

    private final List<Span> rows;
    private final List<Integer> edges;
    private final boolean centred;
    private final boolean overleaf;
    private int cost;

    /**
     * @param rows the rows
     * @param edges the rows that a block may begin with, the first among them, and behind the last
     * @param centred whether words stand in the middle of their rows rather than at the top
     * @param overleaf whether the first rows may belong to words on the page before
     */
    PrintedBlocks(List<Span> rows, List<Integer> edges, boolean centred, boolean overleaf) {
        this.rows = rows;
        this.edges = edges;
        this.centred = centred;
        this.overleaf = overleaf;
    }

    /** Where the block of each cell begins, and behind the last one; empty where there are too few rows for them. */
    List<Integer> starts(List<Span> cells) {
        int count = edges.size();
        int[][] costs = new int[cells.size() + 1][count];
        int[][] from = new int[cells.size() + 1][count];
        for (int[] each : costs) {
            Arrays.fill(each, Integer.MAX_VALUE / 2);
        }
        for (int edge = 0; edge < count; edge++) {
            costs[0][edge] = edge == 0 ? 0 : overleaf ? GOES_ON : OPEN_END;
        }
        for (int cell = 1; cell <= cells.size(); cell++) {
            for (int end = 1; end < count; end++) {
                for (int start = 0; start < end; start++) {
                    int total = costs[cell - 1][start] + cost(cells.get(cell - 1), edges.get(start), edges.get(end));
                    if (total < costs[cell][end]) {
                        costs[cell][end] = total;
                        from[cell][end] = start;
                    }
                }
            }
        }
        int end = count - 1;
        for (int edge = 1; edge < count; edge++) {
            if (costs[cells.size()][edge] + (edge == count - 1 ? 0 : OPEN_END)
                    < costs[cells.size()][end] + (end == count - 1 ? 0 : OPEN_END)) {
                end = edge;
            }
        }
        cost = costs[cells.size()][end];
        if (cost >= Integer.MAX_VALUE / 2) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>(List.of(edges.get(end)));
        for (int cell = cells.size(); cell > 0; cell--) {
            end = from[cell][end];
            starts.add(edges.get(end));
        }
        Collections.reverse(starts);
        return starts;
    }

    int cost() {
        return cost;
    }

    private int cost(Span cell, int start, int end) {
        int first = rows.get(start).first();
        int last = rows.get(end - 1).last();
        int outside = cell.last() < first - 1 || cell.first() > last + 1 ? OUTSIDE : 0;
        return outside + (centred ? Math.abs(first + last - cell.centre()) : 2 * Math.abs(first - cell.first()));
    }
}
