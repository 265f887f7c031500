package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/** Reads dates in a text, with a year (2022年12月31日, 2023.07, 2024年上半年) or without (12月底, 第四季度, 年底). */
final class CalendarReader {
    private CalendarReader() {}

    /** What is named at this place, or {@code null}. */
    static @Nullable CalendarWord read(String text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        char character = text.charAt(start);
        if (Letters.isDigit(character)) {
            int end = Numerals.endOfDigits(text, start, limit);
            if (isDayOfSomeMonth(text, start, end, limit)) {
                return CalendarWord.unknownMonth(end + 1);
            }
            int digits = end - start;
            return digits == 4 || digits == 8
                    ? fromYear(text, start, limit, digits)
                    : MonthReader.inYear(text, start, limit, 0);
        }
        int year = ChineseNumerals.yearAt(text, start, limit);
        return isYear(year) && text.startsWith("年", start + 4)
                ? afterYear(text, start + 5, limit, year)
                : MonthReader.inYear(text, start, limit, 0);
    }

    /** 25日 in 每季度末月25日前. */
    private static boolean isDayOfSomeMonth(String text, int start, int end, int limit) {
        return start > 0
                && text.charAt(start - 1) == '月'
                && end - start <= 2
                && end < limit
                && "日号".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isYear(int number) {
        return number >= 1949 && number <= 2099;
    }

    private static @Nullable CalendarWord fromYear(String text, int start, int limit, int digits) {
        int year = Integer.parseInt(text.substring(start, start + 4));
        if (!isYear(year)) {
            return null;
        }
        int at = start + 4;
        if (digits == 8) {
            return Units.standsAt(text, start + 8, limit)
                    ? null
                    : CalendarWord.ofDay(start + 8, year, two(text, at), two(text, at + 2));
        }
        if (at == limit) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '年' -> afterYear(text, at + 1, limit, year);
            case '学' -> text.startsWith("学年", at) ? CalendarWord.ofYear(at + 2, year) : null;
            case '.', '-', '/' -> numeric(text, at, limit, year);
            case '~', '至', '到' -> namesYear(text, at + 1, limit) ? CalendarWord.ofYear(at, year) : null;
            default -> null;
        };
    }

    private static CalendarWord afterYear(String text, int start, int limit, int year) {
        int at = start < limit && text.charAt(start) == '度' ? start + 1 : start;
        CalendarWord part = MonthReader.inYear(text, at, limit, year);
        if (part != null) {
            return part;
        }
        boolean atItsEnd = at < limit && "底末".indexOf(text.charAt(at)) >= 0;
        return atItsEnd ? CalendarWord.ofYear(at, year).asDeadline(at + 1) : CalendarWord.ofYear(at, year);
    }

    /** 2023.07, 2023-12-31, 2023/1/5; the first of two years joined by a dash. */
    private static @Nullable CalendarWord numeric(String text, int separator, int limit, int year) {
        char mark = text.charAt(separator);
        int month = separator + 1;
        int endOfMonth = Numerals.endOfDigits(text, month, limit);
        if (mark == '-' && endOfMonth - month == 4 && namesYear(text, month, limit)) {
            return CalendarWord.ofYear(separator, year);
        }
        if (endOfMonth == month
                || endOfMonth - month > 2
                || !MonthReader.isMonth(MonthReader.small(text, month, endOfMonth))) {
            return null;
        }
        int day = endOfMonth + 1;
        int endOfDay = endOfMonth < limit && text.charAt(endOfMonth) == mark
                ? Numerals.endOfDigits(text, day, limit)
                : endOfMonth;
        if (endOfDay > day && endOfDay - day <= 2) {
            return CalendarWord.ofDay(
                    endOfDay, year, MonthReader.small(text, month, endOfMonth), MonthReader.small(text, day, endOfDay));
        }
        boolean isFigure = Units.standsAt(text, endOfMonth, limit);
        int value = MonthReader.small(text, month, endOfMonth);
        return isFigure ? null : CalendarWord.ofMonths(endOfMonth, year, value, value);
    }

    private static boolean namesYear(String text, int start, int limit) {
        if (Numerals.endOfDigits(text, start, limit) != start + 4) {
            return false;
        }
        int year = Integer.parseInt(text.substring(start, start + 4));
        return isYear(year) && (start + 4 == limit || "年学".indexOf(text.charAt(start + 4)) >= 0);
    }

    private static int two(String text, int start) {
        return Integer.parseInt(text.substring(start, start + 2));
    }
}
