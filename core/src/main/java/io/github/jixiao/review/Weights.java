package io.github.jixiao.review;

import io.github.jixiao.rule.Thresholds.WeightTotals;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a form. They add up to 100, or to 90 where the ten points for budget execution are left to the self-evaluation
 * (财预〔2021〕101号 三（六）), unless the profile says otherwise.
 */
public final class Weights {
    private static final Pattern POINTS = Pattern.compile("\\((\\d{1,3}(?:\\.\\d)?)分\\)$");

    private final PerformanceTargetTable table;
    private final List<ReviewedIndicator> rows;
    private final List<ReviewedIndicator> weighted;
    private final WeightTotals totals;

    Weights(PerformanceTargetTable table, List<ReviewedIndicator> indicators, WeightTotals totals) {
        this.table = table;
        this.totals = totals;
        this.rows = new ArrayList<>(indicators.size());
        this.weighted = new ArrayList<>();
        for (ReviewedIndicator row : indicators) {
            boolean given = row.indicator().weight() != null;
            if (row.term() == Term.ANNUAL
                    && row.isNamed()
                    && (given || !row.name().isControlRate())) {
                rows.add(row);
                if (given) {
                    weighted.add(row);
                }
            }
        }
    }

    /** Whether the form gives weights at all. */
    boolean arePresent() {
        return !weighted.isEmpty();
    }

    public List<WeightFault> faults(Place column) {
        List<WeightFault> faults = new ArrayList<>();
        if (!arePresent()) {
            return faults;
        }
        for (ReviewedIndicator row : weighted) {
            if (weight(row).signum() <= 0) {
                faults.add(fault(Place.of(row), "not-positive", row.writtenName(), List.of(row), totals.usual()));
            }
        }
        BigDecimal sum = sum(weighted);
        if (faults.isEmpty() && weighted.size() < rows.size() && sum.compareTo(totals.usual()) != 0) {
            rows.stream()
                    .filter(row -> row.indicator().weight() == null)
                    .forEach(row ->
                            faults.add(fault(Place.of(row), "blank", row.writtenName(), weighted, totals.usual())));
        }
        if (faults.isEmpty() && !totals.allow(sum)) {
            faults.add(fault(column, "", "", weighted, totals.usual()));
        }
        for (Map.Entry<IndicatorCategory, BigDecimal> category : sortedCategoryWeights()) {
            List<ReviewedIndicator> children = weighted.stream()
                    .filter(row -> row.indicator().category() == category.getKey())
                    .toList();
            if (!children.isEmpty()
                    && children.size() == rowsOf(category.getKey())
                    && sum(children).compareTo(category.getValue()) != 0) {
                Place place = new Place(
                        column.tableIndex(),
                        "weights/" + category.getKey(),
                        children.get(0).position(),
                        children.get(0).location());
                faults.add(fault(place, "category", category.getKey().chinese(), children, category.getValue()));
            }
        }
        return faults;
    }

    private long rowsOf(IndicatorCategory category) {
        return rows.stream()
                .filter(row -> row.indicator().category() == category)
                .count();
    }

    private List<Map.Entry<IndicatorCategory, BigDecimal>> sortedCategoryWeights() {
        Map<IndicatorCategory, BigDecimal> points = new EnumMap<>(IndicatorCategory.class);
        rows.forEach(row -> {
            IndicatorCategory category = row.indicator().category();
            BigDecimal labelled = pointsIn(row.indicator().categoryLabel());
            if (category != null && labelled != null) {
                points.putIfAbsent(category, labelled);
            }
        });
        points.putAll(table.categoryWeights());
        return List.copyOf(points.entrySet());
    }

    /** The points that a level one's own words give it: 产出指标（50分）. */
    private static @Nullable BigDecimal pointsIn(@Nullable String label) {
        Matcher points = POINTS.matcher(PlainText.compact(label));
        return points.find() ? new BigDecimal(points.group(1)) : null;
    }

    private static WeightFault fault(
            Place place, String variant, String name, List<ReviewedIndicator> rows, BigDecimal expected) {
        return new WeightFault(
                place, variant, name, rows.stream().map(Weights::weight).toList(), sum(rows), expected);
    }

    private static BigDecimal sum(List<ReviewedIndicator> rows) {
        return rows.stream().map(Weights::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(ReviewedIndicator row) {
        return Objects.requireNonNullElse(row.indicator().weight(), BigDecimal.ZERO);
    }
}
