package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A level-two class in which nearly every rate is to reach one hundred per cent.
 *
 * @param place its first row
 * @param type the class
 * @param full targets of one hundred per cent
 * @param rates all targets in per cent
 */
public record UniformTargets(Place place, IndicatorType type, int full, int rates) implements AtPlace {
    private static final int FEWEST_RATES = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static List<UniformTargets> of(ReviewedTable table) {
        Map<IndicatorType, List<ReviewedIndicator>> rates = new EnumMap<>(IndicatorType.class);
        for (ReviewedIndicator row : table.indicators()) {
            IndicatorType type = row.type();
            if (type != null
                    && row.term() == Term.ANNUAL
                    && row.isPercentage()
                    && row.isNumeric()
                    && !row.name().isControlRate()) {
                rates.computeIfAbsent(type, first -> new ArrayList<>()).add(row);
            }
        }
        List<UniformTargets> uniform = new ArrayList<>();
        rates.forEach((type, rows) -> {
            long full = rows.stream().filter(UniformTargets::isFull).count();
            if (rows.size() >= FEWEST_RATES && full * 4 >= rows.size() * 3L) {
                ReviewedIndicator first = rows.get(0);
                Place place = Place.of(first).named("type/" + type);
                uniform.add(new UniformTargets(place, type, (int) full, rows.size()));
            }
        });
        return uniform;
    }

    private static boolean isFull(ReviewedIndicator row) {
        BigDecimal number = row.number();
        return number != null && number.compareTo(HUNDRED) == 0 && !row.isCeiling();
    }
}
