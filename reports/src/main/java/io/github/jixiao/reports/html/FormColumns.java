package io.github.jixiao.reports.html;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide the parts of the form are, in columns of the drawing. The first column holds the labels beside the blocks.
 *
 * @param terms the halves of the indicator block, from left to right
 * @param notes the columns that follow the target value in each half
 */
record FormColumns(List<Term> terms, List<IndicatorColumn> notes) {
    private static final List<IndicatorColumn> NOTES = List.of(
            IndicatorColumn.STANDARD,
            IndicatorColumn.DEFINITION,
            IndicatorColumn.BASIS,
            IndicatorColumn.SCORING,
            IndicatorColumn.WEIGHT,
            IndicatorColumn.REMARKS);
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
        List<IndicatorColumn> notes = NOTES.stream()
                .filter(column -> table.columns().contains(column)
                        || table.indicators().stream()
                                .anyMatch(row -> !note(row, column).isEmpty()))
                .toList();
        return new FormColumns(terms.isEmpty() ? List.of(Term.ANNUAL) : List.copyOf(terms), notes);
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

    static int width(IndicatorColumn note) {
        return note == IndicatorColumn.WEIGHT ? 2 : 5;
    }

    /** Width of the cells of one indicator. */
    int row() {
        return NAME + TARGET + notes.stream().mapToInt(FormColumns::width).sum();
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
