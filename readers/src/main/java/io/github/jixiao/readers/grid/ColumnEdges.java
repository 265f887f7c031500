package io.github.jixiao.readers.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Edges of cells measured row by row, brought to the few that a table has: those close to each other are one. */
public final class ColumnEdges {

    private final double tolerance;
    private final NavigableSet<Double> measured = new TreeSet<>();
    private final List<Double> starts = new ArrayList<>();

    /**
     * @param tolerance how far a measured edge may lie from the next one and still be the same
     */
    public ColumnEdges(double tolerance) {
        this.tolerance = tolerance;
    }

    public void add(double edge) {
        measured.add(edge);
        starts.clear();
    }

    /** Index of the edge a measured one belongs to, from 0. */
    public int index(double edge) {
        if (starts.isEmpty()) {
            group();
        }
        int index = 0;
        while (index + 1 < starts.size() && starts.get(index + 1) <= edge) {
            index++;
        }
        return index;
    }

    private void group() {
        double previous = Double.NEGATIVE_INFINITY;
        for (double edge : measured) {
            if (edge - previous > tolerance) {
                starts.add(edge);
            }
            previous = edge;
        }
    }
}
