package io.github.jixiao.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter, half-year or year named in a text.
 *
 * @param end behind its last character
 * @param year 0 where none is named
 * @param first first day of what is named; {@code null} where no month is known (月底)
 * @param last last day of what is named; {@code null} where no month is known; 29 February stands for the end of any February
 * @param span whether a stretch of time is named, which has a beginning; a day has none
 */
record CalendarWord(
        int end,
        int year,
        @Nullable MonthDay first,
        @Nullable MonthDay last,
        boolean span) {

    static CalendarWord ofMonths(int end, int year, int first, int last) {
        return new CalendarWord(end, year, MonthDay.of(first, 1), lastOf(last), true);
    }

    static CalendarWord ofYear(int end, int year) {
        return ofMonths(end, year, 1, 12);
    }

    static CalendarWord unknownMonth(int end) {
        return new CalendarWord(end, 0, null, null, false);
    }

    /** The day, or {@code null} where the calendar has no such day. */
    static @Nullable CalendarWord ofDay(int end, int year, int month, int day) {
        try {
            MonthDay date = MonthDay.of(month, day);
            return year == 0 || date.isValidYear(year) ? new CalendarWord(end, year, date, date, false) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The same as a deadline: the end alone counts. */
    CalendarWord asDeadline(int newEnd) {
        return new CalendarWord(newEnd, year, first, last, false);
    }

    CalendarWord endingAt(int newEnd) {
        return new CalendarWord(newEnd, year, first, last, span);
    }

    @Nullable
    LocalDate firstDay(int knownYear) {
        return first == null ? null : first.atYear(knownYear);
    }

    @Nullable
    LocalDate lastDay(int knownYear) {
        return last == null ? null : last.atYear(knownYear);
    }

    private static MonthDay lastOf(int month) {
        return MonthDay.of(month, YearMonth.of(2000, month).lengthOfMonth());
    }
}
