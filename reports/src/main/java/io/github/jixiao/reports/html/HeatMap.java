package io.github.jixiao.reports.html;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the findings of a folder lie: its worst lines by aspect of review.
 *
 * @param rows the worst lines
 * @param omitted how many lines with findings are not drawn
 */
record HeatMap(List<Row> rows, int omitted) {
    private static final int MOST = 30;

    /** A line of the index with a square for each aspect. */
    record Row(IndexLine line, List<Square> squares) {}

    /**
     * A square.
     *
     * @param count how many findings it stands for
     * @param style style of their gravest severity; empty where there is none
     * @param strength how strongly it is coloured, from 0 to 4
     */
    record Square(int count, String style, int strength) {

        /** Styles of the number in it. */
        String mark() {
            return count == 0 ? "none" : "v " + style;
        }
    }

    /** @param lines the index, the worst first */
    static HeatMap of(List<IndexLine> lines) {
        List<IndexLine> found =
                lines.stream().filter(line -> line.counts().all() > 0).toList();
        List<Row> rows = new ArrayList<>();
        for (IndexLine line : found.subList(0, Math.min(MOST, found.size()))) {
            List<Square> squares = new ArrayList<>();
            for (ReviewAspect aspect : ReviewAspect.values()) {
                squares.add(square(line.counts(), aspect));
            }
            rows.add(new Row(line, List.copyOf(squares)));
        }
        return new HeatMap(List.copyOf(rows), found.size() - rows.size());
    }

    private static Square square(Counts counts, ReviewAspect aspect) {
        int count = counts.of(aspect);
        String style = "";
        if (counts.of(aspect, Severity.ERROR) > 0) {
            style = "e";
        } else if (counts.of(aspect, Severity.WARNING) > 0) {
            style = "w";
        } else if (count > 0) {
            style = "i";
        }
        return new Square(count, style, count < 2 ? count : count < 4 ? 2 : count < 8 ? 3 : 4);
    }
}
