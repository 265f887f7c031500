package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedSchedule;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.ExpenditureCurve;
import io.github.jixiao.table.ScheduledExpenditure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expenditure schedule below the curve of the profile.
 *
 * @param place the box of the first period below
 * @param periods the periods below, each with its percentage
 * @param floors what the curve asks for in each of them, in per cent
 */
public record SlowExpenditure(Place place, List<String> periods, List<BigDecimal> floors) implements AtPlace {
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s{0,3}月");

    /** The periods of a table below the curve; {@code null} where there are none, or the schedule itself is in disorder. */
    static @Nullable SlowExpenditure of(ReviewedTable table) {
        ReviewedSchedule schedule = table.schedule();
        if (schedule == null || schedule.isPerPeriod() || schedule.firstBreak() != null) {
            return null;
        }
        ExpenditureCurve curve = table.profile().expenditureCurve();
        List<String> periods = new ArrayList<>();
        List<Place> boxes = new ArrayList<>();
        List<BigDecimal> floors = new ArrayList<>();
        for (ScheduledExpenditure period : schedule.periods()) {
            BigDecimal percent = period.cumulativePercent().value();
            BigDecimal floor = curve.floor(lastMonth(period.label()));
            if (percent != null && floor != null && percent.compareTo(floor) < 0) {
                periods.add(period.label() + " " + percent.stripTrailingZeros().toPlainString() + "%");
                floors.add(floor);
                boxes.add(schedule.boxOf(period));
            }
        }
        return periods.isEmpty() ? null : new SlowExpenditure(boxes.get(0), periods, floors);
    }

    /** The last month that a period's label names, for example 6 for {@code 1-6月} and {@code 上半年}; 0 where it names none. */
    static int lastMonth(String label) {
        int month = 0;
        Matcher matcher = MONTH.matcher(label);
        while (matcher.find()) {
            month = Integer.parseInt(matcher.group(1));
        }
        if (month > 0) {
            return month;
        }
        if (label.contains("上半年") || label.contains("二季度")) {
            return 6;
        }
        if (label.contains("三季度")) {
            return 9;
        }
        return label.contains("一季度") ? 3 : 0;
    }
}
