package io.github.jixiao.reports.html;

import io.github.jixiao.finding.ValueText;
import io.github.jixiao.table.ScheduledExpenditure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The expenditure schedule as a line of steps.
 *
 * @param steps one a period with a number, from left to right
 * @param summary the picture in words
 */
record SchedulePicture(List<Step> steps, String summary) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 24;

    /** Where the drawing begins and how high a hundred per cent is, in per cent of the picture's height. */
    private static final BigDecimal TOP = BigDecimal.valueOf(16);

    private static final BigDecimal HEIGHT = BigDecimal.valueOf(84);

    /**
     * A period.
     *
     * @param x where it begins
     * @param end where it ends
     * @param width how wide it is
     * @param middle where its labels stand
     * @param y its height from above
     * @param height its height
     * @param before height of the period before, from above
     * @param label the period
     * @param percent per cent spent by then
     * @param falls whether less is spent than by the period before
     */
    record Step(
            String x,
            String end,
            String width,
            String middle,
            String y,
            String height,
            String before,
            String label,
            String percent,
            boolean falls) {}

    /** The picture of a schedule; {@code null} where fewer than two periods have a number. */
    static @Nullable SchedulePicture of(List<ScheduledExpenditure> schedule, ReportWords words) {
        List<ScheduledExpenditure> periods = schedule.stream()
                .filter(period -> period.cumulativePercent().isFilled())
                .filter(period -> period.cumulativePercent().require().signum() >= 0)
                .limit(MOST)
                .toList();
        if (periods.size() < 2) {
            return null;
        }
        BigDecimal most = periods.stream()
                .map(period -> period.cumulativePercent().require())
                .reduce(HUNDRED, BigDecimal::max);
        List<Step> steps = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < periods.size(); i++) {
            BigDecimal percent = periods.get(i).cumulativePercent().require();
            steps.add(new Step(
                    Share.of(i, periods.size()),
                    Share.of(i + 1L, periods.size()),
                    Share.of(1, periods.size()),
                    Share.of(2L * i + 1, 2L * periods.size()),
                    fromAbove(percent, most),
                    Share.of(percent.multiply(HEIGHT), most.multiply(HUNDRED)),
                    fromAbove(before, most),
                    words.inert(periods.get(i).label()),
                    ValueText.number(percent) + "%",
                    percent.compareTo(before) < 0));
            before = percent;
        }
        return new SchedulePicture(List.copyOf(steps), summary(steps, words));
    }

    private static String summary(List<Step> steps, ReportWords words) {
        String periods = String.join(
                words.get("list.separator"),
                steps.stream().map(step -> step.label() + " " + step.percent()).toList());
        return words.get("schedule.summary", periods);
    }

    private static String fromAbove(BigDecimal percent, BigDecimal most) {
        return Share.of(TOP.multiply(most).add(HEIGHT.multiply(most.subtract(percent))), most.multiply(HUNDRED));
    }
}
