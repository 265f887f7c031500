package io.github.jixiao.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a year: 12月, 12月31日, 6月上旬, 1-12月, 第四季度, 上半年, 年底. */
final class MonthReader {
    private static final Words WHOLE_YEAR = Words.of("全年 本年度内 本年度 年度内 年内 当年度 当年 本年 全年度");
    private static final Words YEAR_END = Words.of("年底 年末 年终 年度末");
    private static final Words HALF = Words.of("上半年 下半年");
    private static final Words SOME_MONTH_END = Words.of("每月底 每月末 月底 月末 季末 季度末 每季末");
    private static final Words MONTH_PART = Words.of("上旬 中旬 下旬 底 末 初");
    private static final Map<String, Integer> LAST_DAY_OF_PART = Map.of("初", 10, "上旬", 10, "中旬", 20);

    private MonthReader() {}

    /** The part of this year (0 where none is known) that is named at this place, or {@code null}. */
    static @Nullable CalendarWord inYear(String text, int start, int limit, int year) {
        CalendarWord month = month(text, start, limit, year);
        if (month != null) {
            return month;
        }
        CalendarWord quarter = quarter(text, start, limit, year);
        return quarter != null ? quarter : named(text, start, limit, year);
    }

    private static @Nullable CalendarWord month(String text, int start, int limit, int year) {
        int end = endOfSmall(text, start, limit);
        int month = end == start ? 0 : small(text, start, end);
        if (!isMonth(month) || end >= limit) {
            return null;
        }
        if (text.charAt(end) != '月') {
            return opensMonths(text, end, limit, month) ? CalendarWord.ofMonths(end, year, month, month) : null;
        }
        int at = end + 1 < limit && text.charAt(end + 1) == '份' ? end + 2 : end + 1;
        int endOfDay = endOfSmall(text, at, limit);
        if (endOfDay > at && endOfDay < limit && "日号".indexOf(text.charAt(endOfDay)) >= 0) {
            CalendarWord day = CalendarWord.ofDay(endOfDay + 1, year, month, small(text, at, endOfDay));
            return day != null
                    ? day
                    : CalendarWord.ofMonths(at, year, month, month).asDeadline(endOfDay + 1);
        }
        CalendarWord whole = CalendarWord.ofMonths(at, year, month, month);
        String part = MONTH_PART.at(text, at, limit);
        if (part == null) {
            return whole;
        }
        Integer lastDay = LAST_DAY_OF_PART.get(part);
        return lastDay == null
                ? whole.asDeadline(at + part.length())
                : CalendarWord.ofDay(at + part.length(), year, month, lastDay);
    }

    /** Whether a later month follows behind a dash, so that the number before it is a month too: 1-12月. */
    private static boolean opensMonths(String text, int joint, int limit, int month) {
        if ("-~至到、".indexOf(text.charAt(joint)) < 0) {
            return false;
        }
        int end = endOfSmall(text, joint + 1, limit);
        int later = end == joint + 1 ? 0 : small(text, joint + 1, end);
        return isMonth(later) && later > month && end < limit && text.charAt(end) == '月';
    }

    private static @Nullable CalendarWord quarter(String text, int start, int limit, int year) {
        int at = start < limit && text.charAt(start) == '第' ? start + 1 : start;
        int end = endOfSmall(text, at, limit);
        int quarter = end == at ? 0 : small(text, at, end);
        return quarter >= 1 && quarter <= 4 && end + 2 <= limit && text.startsWith("季度", end)
                ? CalendarWord.ofMonths(end + 2, year, quarter * 3 - 2, quarter * 3)
                : null;
    }

    private static @Nullable CalendarWord named(String text, int start, int limit, int year) {
        String word = HALF.at(text, start, limit);
        if (word != null) {
            return word.startsWith("上")
                    ? CalendarWord.ofMonths(start + 3, year, 1, 6)
                    : CalendarWord.ofMonths(start + 3, year, 7, 12);
        }
        word = WHOLE_YEAR.at(text, start, limit);
        if (word != null) {
            return CalendarWord.ofYear(start + word.length(), year);
        }
        word = YEAR_END.at(text, start, limit);
        if (word != null) {
            return CalendarWord.ofYear(start, year).asDeadline(start + word.length());
        }
        word = SOME_MONTH_END.at(text, start, limit);
        return word == null ? null : CalendarWord.unknownMonth(start + word.length());
    }

    /** A day of a month named before: 15日 in 3月1日至15日. */
    static @Nullable CalendarWord dayOf(CalendarWord month, String text, int start, int limit) {
        int end = endOfSmall(text, start, limit);
        if (month.last() == null || end == start || end >= limit || "日号".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        return CalendarWord.ofDay(end + 1, month.year(), month.last().getMonthValue(), small(text, start, end));
    }

    static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /** Behind one or two figures, or up to three Chinese numerals. */
    private static int endOfSmall(String text, int start, int limit) {
        int at = Numerals.endOfDigits(text, start, limit);
        if (at > start) {
            return at - start <= 2 ? at : start;
        }
        while (at < limit && at < start + 3 && "一二三四五六七八九十".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The number between the places, or 0. */
    static int small(String text, int start, int end) {
        if (Letters.isDigit(text.charAt(start))) {
            return Integer.parseInt(text.substring(start, end));
        }
        Numeral numeral = ChineseNumerals.read(text, start, end);
        return numeral == null || numeral.end() != end ? 0 : numeral.value().intValue();
    }
}
