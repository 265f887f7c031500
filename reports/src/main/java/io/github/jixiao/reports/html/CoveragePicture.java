package io.github.jixiao.reports.html;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many indicators each category and type has; those that a rule misses are hollow.
 *
 * @param rows one a category
 */
record CoveragePicture(List<Row> rows) {
    private static final int MOST = 12;

    /** A level-one indicator. */
    record Row(String name, List<Item> items) {}

    /**
     * A level-two indicator.
     *
     * @param name what it is called
     * @param count how many indicators it has
     * @param missed how gravely a rule misses it; {@code null} where none does
     */
    record Item(String name, int count, @Nullable Severity missed) {

        /** The outline of its squares. */
        String path() {
            StringBuilder path = new StringBuilder();
            for (int i = 0; i < squares(); i++) {
                path.append('M').append(i * 15).append(" 0h13v13h-13z");
            }
            return path.toString();
        }

        /** How many squares are drawn. */
        int squares() {
            return Math.min(count, MOST);
        }
    }

    /** The picture of a table; {@code null} where it has no indicators and misses none. */
    static @Nullable CoveragePicture of(PerformanceTargetTable table, List<Finding> findings, ReportWords words) {
        Map<IndicatorType, Severity> missedTypes = new EnumMap<>(IndicatorType.class);
        Map<IndicatorCategory, Severity> missedCategories = new EnumMap<>(IndicatorCategory.class);
        for (Finding finding : findings) {
            for (Object value : finding.values().values()) {
                if (value instanceof IndicatorType type) {
                    missedTypes.merge(type, finding.severity(), CoveragePicture::graver);
                } else if (value instanceof IndicatorCategory category) {
                    missedCategories.merge(category, finding.severity(), CoveragePicture::graver);
                }
            }
        }
        Map<IndicatorType, Integer> counts = count(table);
        missedTypes.keySet().removeAll(counts.keySet());
        List<Row> rows = new ArrayList<>();
        for (IndicatorCategory category : IndicatorCategory.values()) {
            List<Item> items = new ArrayList<>();
            for (IndicatorType type : IndicatorType.values()) {
                Severity missed = missedTypes.get(type);
                if (type.category() == category && (missed != null || counts.containsKey(type))) {
                    items.add(new Item(words.of(type), counts.getOrDefault(type, 0), missed));
                }
            }
            if (items.isEmpty() && missedCategories.containsKey(category)) {
                items.add(new Item(words.get("coverage.all"), 0, missedCategories.get(category)));
            }
            if (!items.isEmpty()) {
                rows.add(new Row(words.of(category), items));
            }
        }
        return rows.isEmpty() ? null : new CoveragePicture(rows);
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The indicators of the year, or of the medium term where the form has no others. */
    private static Map<IndicatorType, Integer> count(PerformanceTargetTable table) {
        boolean annual = table.indicators().stream().anyMatch(indicator -> indicator.term() == Term.ANNUAL);
        Map<IndicatorType, Integer> counts = new EnumMap<>(IndicatorType.class);
        for (Indicator indicator : table.indicators()) {
            if (indicator.type() != null && (!annual || indicator.term() == Term.ANNUAL)) {
                counts.merge(indicator.type(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
