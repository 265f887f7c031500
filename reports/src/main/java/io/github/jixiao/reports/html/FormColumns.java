package io.github.jixiao.reports.html;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the parts of the form are, in columns of the drawing. The first column holds the labels beside the blocks.
 *
 * @param terms the halves of the indicator block, from left to right
 * @param notes the columns that follow the target value in each half, with the width of each
 */
record FormColumns(List<Term> terms, Map<IndicatorColumn, Integer> notes) {
    private static final List<IndicatorColumn> NOTES = List.of(
            IndicatorColumn.STANDARD,
            IndicatorColumn.DEFINITION,
            IndicatorColumn.BASIS,
            IndicatorColumn.SCORING,
            IndicatorColumn.WEIGHT,
            IndicatorColumn.REMARKS);
    private static final int SHORT_NOTE = 12;
    static final int CATEGORY = 3;
    static final int TYPE = 3;
    static final int NAME = 7;
    static final int TARGET = 5;

    static FormColumns of(PerformanceTargetTable table) {
        List<Term> terms = new ArrayList<>();
        for (Term term : List.of(Term.MEDIUM_TERM, Term.ANNUAL)) {
            if (table.indicators().stream().anyMatch(indicator -> indicator.term() == term)) {
                terms.add(term);
            }
        }
        Map<IndicatorColumn, Integer> notes = new LinkedHashMap<>();
        for (IndicatorColumn column : NOTES) {
            int longest = table.indicators().stream()
                    .mapToInt(row -> note(row, column).length())
                    .max()
                    .orElse(0);
            if (longest > 0 || table.columns().contains(column)) {
                notes.put(column, width(column, longest));
            }
        }
        return new FormColumns(
                terms.isEmpty() ? List.of(Term.ANNUAL) : List.copyOf(terms), Collections.unmodifiableMap(notes));
    }

    /** What an indicator has in a column; empty if nothing. */
    static String note(Indicator indicator, IndicatorColumn column) {
        Object note = switch (column) {
            case STANDARD -> indicator.standard();
            case DEFINITION -> indicator.definition();
            case BASIS -> indicator.basis();
            case SCORING -> indicator.scoring();
            case REMARKS -> indicator.remarks();
            case WEIGHT ->
                indicator.weight() == null ? null : indicator.weight().toPlainString();
            case NAME, TARGET, COMPARISON, VALUE, UNIT -> null;
        };
        return note == null ? "" : note.toString();
    }

    /** Points need little room; a blank column little more; much text as much as a name. */
    private static int width(IndicatorColumn note, int longest) {
        if (note == IndicatorColumn.WEIGHT) {
            return 2;
        }
        if (longest == 0) {
            return 3;
        }
        return longest <= SHORT_NOTE ? 5 : NAME;
    }

    /** Width of the cells of one indicator. */
    int row() {
        return NAME
                + TARGET
                + notes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Width of everything right of the labels beside the blocks. */
    int body() {
        return CATEGORY + terms.size() * (TYPE + row());
    }

    /** Width of the whole form. */
    int all() {
        return body() + 1;
    }

    /** Whether a telephone is too narrow for it. */
    boolean isWide() {
        return body() > 25;
    }
}
