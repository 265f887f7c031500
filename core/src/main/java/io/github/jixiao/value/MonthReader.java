package io.github.jixiao.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a year: 12月, 12月31日, 6月上旬, 1-12月, 第四季度, 上半年, 年底. */
final class MonthReader {
    private static final Words WHOLE_YEAR = Words.of("全年 本年度内 本年度 年度内 年内 当年度 当年 本年 全年度");
    private static final Words YEAR_END = Words.of("年底 年末 年终 年度末");
    private static final Words HALF = Words.of("上半年 下半年");
    private static final Words SOME_MONTH_END = Words.of("每月底 每月末 月底 月末 季末 季度末 每季末");
    private static final Words SOME_MONTH = Words.of("每月 次月 当月 下月 本月 隔月");
    private static final Words SOME_QUARTER = Words.of("季 季度 季末 季初 每季 每季度 每季末 每季度末 次季 次季度 下季度 本季度 半年 每半年 每年 次年");
    private static final Words COUNTED_MONTH =
            Words.of("首月 末月 首个月 末个月 中间月 最后一个月 最后1个月 第一个月 第二个月 第三个月 第1个月 第2个月 第3个月 的首月 的末月 的最后一个月 的第一个月");
    private static final Words ORDINAL = Words.of("周 个星期 星期 天 日 个工作日 工作日 学期 个学期 旬");
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
        CalendarWord someMonth = someMonth(text, start, limit);
        if (someMonth != null) {
            return someMonth;
        }
        word = SOME_MONTH_END.at(text, start, limit);
        return word == null ? null : CalendarWord.unknownMonth(start + word.length());
    }

    /** A day of a month that the year or quarter only counts: 每月15日, 每季度末月25日, 季末最后一个月25日; the month itself as a deadline. */
    private static @Nullable CalendarWord someMonth(String text, int start, int limit) {
        String quarter = SOME_QUARTER.at(text, start, limit);
        int at = quarter == null ? start : start + quarter.length();
        String counted = COUNTED_MONTH.at(text, at, limit);
        String month = counted == null && quarter == null ? SOME_MONTH.at(text, at, limit) : counted;
        if (month == null) {
            return null;
        }
        int end = at + month.length();
        int endOfDay = endOfSmall(text, end, limit);
        if (endOfDay > end && endOfDay < limit && "日号".indexOf(text.charAt(endOfDay)) >= 0) {
            return CalendarWord.unknownMonth(endOfDay + 1);
        }
        if (counted == null) {
            return null;
        }
        String part = MONTH_PART.at(text, end, limit);
        return CalendarWord.unknownMonth(part == null ? end : end + part.length());
    }

    /** Behind a week, day or term that is only counted: 第一周, 第5个工作日, 首周; the start where none is. */
    static int endOfOrdinal(String text, int start, int limit) {
        boolean first = start < limit && text.charAt(start) == '首';
        if (!first && (start >= limit || text.charAt(start) != '第')) {
            return start;
        }
        int end = first ? start + 1 : endOfSmall(text, start + 1, limit);
        String what = first || end > start + 1 ? ORDINAL.at(text, end, limit) : null;
        return what == null ? start : end + what.length();
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
