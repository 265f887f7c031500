package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.ScheduledExpenditure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The expenditure schedule as a line that should rise to one hundred per cent by the end of the year.
 *
 * @param place its first box
 * @param periods the periods, in the order of the form
 */
public record ReviewedSchedule(Place place, List<ScheduledExpenditure> periods) implements AtPlace {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The percentages filled in. */
    public List<BigDecimal> percentages() {
        return periods.stream()
                .map(ScheduledExpenditure::cumulativePercent)
                .filter(Entry::isFilled)
                .map(Entry::require)
                .toList();
    }

    /** Whether the percentages are shares of each period that add up to 100, not cumulative progress. */
    public boolean isPerPeriod() {
        List<BigDecimal> percentages = percentages();
        return percentages.size() > 1
                && percentages.get(percentages.size() - 1).compareTo(HUNDRED) < 0
                && percentages.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) == 0;
    }

    /** The first period that is blank, outside 0 to 100, or below the one before; {@code null} if there is none. What cannot be read is no break. */
    public @Nullable Break firstBreak() {
        BigDecimal before = BigDecimal.ZERO;
        String labelBefore = "";
        for (ScheduledExpenditure period : periods) {
            BigDecimal percent = period.cumulativePercent().value();
            if (period.cumulativePercent().isUnreadable()) {
                continue;
            }
            if (percent == null) {
                return new Break(boxOf(period), "blank", period.label(), BigDecimal.ZERO, labelBefore, before);
            }
            if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                return new Break(boxOf(period), "out-of-range", period.label(), percent, labelBefore, before);
            }
            if (percent.compareTo(before) < 0) {
                return new Break(boxOf(period), "", period.label(), percent, labelBefore, before);
            }
            before = percent;
            labelBefore = period.label();
        }
        return null;
    }

    /**
     * Where the line breaks.
     *
     * @param place the box of the period
     */
    public record Break(
            Place place, String variant, String label, BigDecimal percent, String labelBefore, BigDecimal percentBefore)
            implements AtPlace {}

    /** The last period's percentage, or {@code null} where it is blank. */
    public @Nullable BigDecimal last() {
        return lastPeriod().cumulativePercent().value();
    }

    public String lastLabel() {
        return lastPeriod().label();
    }

    /** The box of the last period. */
    public Place end() {
        return boxOf(lastPeriod());
    }

    private ScheduledExpenditure lastPeriod() {
        return periods.get(periods.size() - 1);
    }

    /** The box of a period; the schedule's place where the source does not tell it. */
    public Place boxOf(ScheduledExpenditure period) {
        Location box = period.cumulativePercent().location();
        return box.equals(Location.UNKNOWN) ? place : place.at(box);
    }

    /** Whether the last period states a percentage other than one hundred. */
    public boolean isNotEndingAtHundred() {
        BigDecimal last = last();
        return last != null && last.compareTo(HUNDRED) != 0;
    }

    /** Every label with its percentage. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (ScheduledExpenditure period : periods) {
            BigDecimal percent = period.cumulativePercent().value();
            steps.add(period.label() + " "
                    + Objects.requireNonNullElse(percent == null ? null : percent.toPlainString() + "%", "—"));
        }
        return steps;
    }
}
