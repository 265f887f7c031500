package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.FormSection;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Bilingual;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the level-one indicators beside those that 财预〔2021〕101号 三（六）suggests.
 *
 * @param place the weight column
 * @param stated the form's weights
 * @param suggested the guideline's weights
 */
public record LevelWeights(Place place, List<LevelWeight> stated, List<LevelWeight> suggested) implements AtPlace {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The weight of a level-one indicator. */
    public record LevelWeight(IndicatorCategory category, BigDecimal weight) implements Bilingual {
        @Override
        public String chinese() {
            return category.chinese() + weight.stripTrailingZeros().toPlainString();
        }

        @Override
        public String english() {
            return category.english() + " " + weight.stripTrailingZeros().toPlainString();
        }
    }

    /** The weights of a table where they add up and differ from the guideline's; otherwise {@code null}. */
    static @Nullable LevelWeights of(ReviewedTable table) {
        Place place = table.place("weights", FormSection.INDICATORS);
        Map<IndicatorCategory, BigDecimal> stated = stated(table);
        BigDecimal sum = stated.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = sum.compareTo(HUNDRED) == 0;
        if (stated.isEmpty()
                || !whole && sum.compareTo(NINETY) != 0
                || !table.weights().faults(place).isEmpty()) {
            return null;
        }
        Map<IndicatorCategory, BigDecimal> suggested = suggested(stated);
        return isLike(stated, suggested, whole) ? null : new LevelWeights(place, list(stated), list(suggested));
    }

    /** The form's weights by level one; empty where any row has none. */
    private static Map<IndicatorCategory, BigDecimal> stated(ReviewedTable table) {
        Map<IndicatorCategory, BigDecimal> sums = new EnumMap<>(IndicatorCategory.class);
        for (ReviewedIndicator row : table.indicators()) {
            if (row.term() != Term.ANNUAL || !row.isNamed()) {
                continue;
            }
            IndicatorCategory category = row.indicator().category();
            BigDecimal weight = row.indicator().weight();
            if (category == null || weight == null) {
                return Map.of();
            }
            sums.merge(category, weight, BigDecimal::add);
        }
        return sums;
    }

    private static Map<IndicatorCategory, BigDecimal> suggested(Map<IndicatorCategory, BigDecimal> stated) {
        boolean cost = stated.containsKey(IndicatorCategory.COST);
        boolean satisfaction = stated.containsKey(IndicatorCategory.SATISFACTION);
        Map<IndicatorCategory, BigDecimal> suggested = new EnumMap<>(IndicatorCategory.class);
        if (cost) {
            suggested.put(IndicatorCategory.COST, BigDecimal.valueOf(20));
        }
        suggested.put(IndicatorCategory.OUTPUT, BigDecimal.valueOf(cost ? 40 : 50));
        suggested.put(IndicatorCategory.BENEFIT, BigDecimal.valueOf((cost ? 20 : 30) + (satisfaction ? 0 : 10)));
        if (satisfaction) {
            suggested.put(IndicatorCategory.SATISFACTION, TEN);
        }
        return suggested;
    }

    /** Whether they are the same, apart from the ten points for budget execution that a form of one hundred puts somewhere. */
    private static boolean isLike(
            Map<IndicatorCategory, BigDecimal> stated, Map<IndicatorCategory, BigDecimal> suggested, boolean whole) {
        int raised = 0;
        for (IndicatorCategory category : IndicatorCategory.values()) {
            BigDecimal more = stated.getOrDefault(category, BigDecimal.ZERO)
                    .subtract(suggested.getOrDefault(category, BigDecimal.ZERO));
            if (whole && more.compareTo(TEN) == 0) {
                raised++;
            } else if (more.signum() != 0) {
                return false;
            }
        }
        return raised == (whole ? 1 : 0);
    }

    private static List<LevelWeight> list(Map<IndicatorCategory, BigDecimal> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new LevelWeight(entry.getKey(), entry.getValue()))
                .toList();
    }
}
