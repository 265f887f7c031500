package io.github.jixiao.review;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column beside the target values, as a whole: 绩效标准, 评分标准, 绩效指标描述, 指标值确定依据.
 *
 * @param place the indicator block
 * @param column which column
 * @param filled cells that hold something
 * @param fault what is wrong with the column as a whole
 */
public record NoteColumn(Place place, IndicatorColumn column, int filled, Fault fault) implements AtPlace {

    /** What can be wrong with a column as a whole. */
    public enum Fault {
        NONE,
        /** The column is there and no cell is filled. */
        BLANK,
        /** Every filled cell repeats the target value. */
        REPEATS_TARGET,
        /** Every filled cell repeats the indicator's name. */
        REPEATS_NAME,
        /** Every row says the same. */
        SAME_EVERYWHERE
    }

    /** Whether it states a standard or how to score. */
    public boolean isStandard() {
        return column == IndicatorColumn.STANDARD || column == IndicatorColumn.SCORING;
    }

    /** The rule's wording for a column that tells nothing. */
    public String variant() {
        return fault == Fault.SAME_EVERYWHERE ? "same-everywhere" : "";
    }

    static List<NoteColumn> of(ReviewedTable table) {
        List<ReviewedIndicator> rows = new ArrayList<>(table.indicators().size());
        for (ReviewedIndicator row : table.indicators()) {
            if (row.term() == Term.ANNUAL && row.isFilled() && !row.name().isControlRate()) {
                rows.add(row);
            }
        }
        List<NoteColumn> columns = new ArrayList<>();
        add(columns, table, rows, IndicatorColumn.STANDARD, Indicator::standard);
        add(columns, table, rows, IndicatorColumn.SCORING, Indicator::scoring);
        add(columns, table, rows, IndicatorColumn.DEFINITION, Indicator::definition);
        add(columns, table, rows, IndicatorColumn.BASIS, Indicator::basis);
        return columns;
    }

    private static void add(
            List<NoteColumn> columns,
            ReviewedTable table,
            List<ReviewedIndicator> rows,
            IndicatorColumn column,
            Function<Indicator, @Nullable String> cell) {
        List<ReviewedIndicator> filled = new ArrayList<>();
        for (ReviewedIndicator row : rows) {
            String written = cell.apply(row.indicator());
            if (written != null && !text(written).isEmpty()) {
                filled.add(row);
            }
        }
        Set<IndicatorColumn> printed = table.table().columns();
        if (rows.isEmpty() || !printed.contains(column) && filled.isEmpty()) {
            return;
        }
        Place place = table.place("column/" + column, FormSection.INDICATORS);
        columns.add(new NoteColumn(place, column, filled.size(), fault(column, filled, cell)));
    }

    private static Fault fault(
            IndicatorColumn column, List<ReviewedIndicator> filled, Function<Indicator, @Nullable String> cell) {
        if (filled.isEmpty()) {
            return Fault.BLANK;
        }
        if (filled.size() < 2) {
            return Fault.NONE;
        }
        if (filled.stream().allMatch(row -> text(cell.apply(row.indicator())).equals(text(row.targetText())))) {
            return Fault.REPEATS_TARGET;
        }
        if (filled.stream().allMatch(row -> text(cell.apply(row.indicator())).equals(row.nameKey()))) {
            return Fault.REPEATS_NAME;
        }
        Stream<String> texts = filled.stream().map(row -> text(cell.apply(row.indicator())));
        boolean same = filled.size() > 2 && texts.distinct().count() == 1;
        return same && column == IndicatorColumn.BASIS ? Fault.SAME_EVERYWHERE : Fault.NONE;
    }

    private static String text(@Nullable String written) {
        return PlainText.compact(Objects.requireNonNullElse(written, ""));
    }
}
