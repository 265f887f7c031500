package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.ReviewedSchedule.Break;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.ScheduledExpenditure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewedScheduleTest {

    /** Percentages separated by blanks; {@code -} for a blank box. */
    private static ReviewedTable table(String percentages) {
        List<ScheduledExpenditure> periods = Arrays.stream(percentages.split(" ", -1))
                .map(percent -> percent.equals("-")
                        ? Entry.<BigDecimal>blank(Location.UNKNOWN)
                        : Entry.of(new BigDecimal(percent)))
                .map(entry -> new ScheduledExpenditure("期末", entry))
                .toList();
        return Given.reviewed(Given.project().expenditureSchedule(periods));
    }

    private static ReviewedSchedule schedule(String percentages) {
        return Objects.requireNonNull(table(percentages).schedule());
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 30 60 100", "0 0 50 100", "25 50 75 100.0", "100", "100 100", "20.5 20.5 100"})
    void aLineThatRisesOrStaysAndEndsAtOneHundredIsRight(String percentages) {
        assertThat(schedule(percentages).firstBreak()).isNull();
        assertThat(schedule(percentages).isNotEndingAtHundred()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNoBreak() {
        List<ScheduledExpenditure> periods = List.of(
                new ScheduledExpenditure("6月底", Entry.unreadable("四成左右", Location.UNKNOWN)),
                new ScheduledExpenditure("12月底", Entry.of(BigDecimal.valueOf(100))));
        ReviewedTable table = Given.reviewed(Given.project().expenditureSchedule(periods));

        assertThat(Objects.requireNonNull(table.schedule()).firstBreak()).isNull();
    }

    @Test
    void aLineThatFallsBreaksWhereItFalls() {
        Break found = Objects.requireNonNull(schedule("20 60 50 100").firstBreak());

        assertThat(found.variant()).isEmpty();
        assertThat(found.percent()).isEqualByComparingTo("50");
        assertThat(found.percentBefore()).isEqualByComparingTo("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 120 100", "-5 50 100", "20 50 100.01"})
    void aPercentageOutsideItsRangeBreaksTheLine(String percentages) {
        assertThat(schedule(percentages).firstBreak())
                .isNotNull()
                .extracting(Break::variant)
                .isEqualTo("out-of-range");
    }

    @Test
    void aBlankPeriodBreaksTheLine() {
        assertThat(schedule("20 - 100").firstBreak())
                .isNotNull()
                .extracting(Break::variant)
                .isEqualTo("blank");
        assertThat(schedule("20 - 100").steps()).containsExactly("期末 20%", "期末 —", "期末 100%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 50 90", "20 50 110"})
    void aYearThatEndsElsewhereIsTold(String percentages) {
        assertThat(schedule(percentages).isNotEndingAtHundred()).isTrue();
    }

    @Test
    void aBlankEndIsABreakAndNoOtherEnd() {
        assertThat(schedule("20 50 -").isNotEndingAtHundred()).isFalse();
        assertThat(schedule("20 50 -").firstBreak()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 30 30 20", "25 25 25 25", "50 50"})
    void sharesThatMakeOneHundredAreNoCumulativeProgress(String percentages) {
        assertThat(schedule(percentages).isPerPeriod()).isTrue();
        assertThat(table(percentages).availabilityOf(FormPart.EXPENDITURE_SCHEDULE))
                .isEqualTo(Availability.INSUFFICIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 30 60 100", "100", "0 100", "20 30 30 10"})
    void everythingElseIsProgress(String percentages) {
        assertThat(schedule(percentages).isPerPeriod()).isFalse();
        assertThat(table(percentages).availabilityOf(FormPart.EXPENDITURE_SCHEDULE))
                .isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void aFormWithoutAScheduleHasNone() {
        ReviewedTable table = Given.table();

        assertThat(table.schedule()).isNull();
        assertThat(table.availabilityOf(FormPart.EXPENDITURE_SCHEDULE)).isEqualTo(Availability.ABSENT);
    }

    @Test
    void whatIsWrongStandsInTheBoxOfItsPeriod() {
        ReviewedSchedule schedule = Objects.requireNonNull(Given.reviewed(
                        Given.project().expenditureSchedule(List.of(at("/0", "20"), at("/1", "10"), at("/2", "90"))))
                .schedule());

        assertThat(schedule.location().pointer()).isEqualTo("/0");
        assertThat(Objects.requireNonNull(schedule.firstBreak()).location().pointer())
                .isEqualTo("/1");
        assertThat(schedule.end().location().pointer()).isEqualTo("/2");
    }

    @Test
    void aBoxWithoutAPlaceIsFoundAtTheSchedule() {
        ReviewedSchedule schedule = Objects.requireNonNull(Given.reviewed(Given.project()
                        .expenditureSchedule(
                                List.of(at("/0", "20"), new ScheduledExpenditure("期末", Entry.of(BigDecimal.TEN)))))
                .schedule());

        assertThat(schedule.end()).isEqualTo(schedule.place());
    }

    private static ScheduledExpenditure at(String pointer, String percent) {
        return new ScheduledExpenditure("期末", Entry.of(new BigDecimal(percent), Location.atPointer(pointer)));
    }
}
