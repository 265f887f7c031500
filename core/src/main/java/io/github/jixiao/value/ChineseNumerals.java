package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers below ten thousand in Chinese numerals: 十二, 两百零五, 百分之九十五, 三点五. */
final class ChineseNumerals {
    private static final int LONGEST = 12;
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    static boolean isNumeral(char character) {
        return digit(character) >= 0 || power(character) > 0;
    }

    /** The number that begins here, or {@code null} where the numerals make no single number (三五, 二〇二四). */
    static @Nullable Numeral read(String text, int start, int limit) {
        Numeral share = share(text, start, limit);
        return share != null ? share : count(text, start, limit);
    }

    /** The year of which the four figures are written here one by one (二〇二四), or 0. */
    static int yearAt(String text, int start, int limit) {
        int year = 0;
        for (int at = start; at < start + 4; at++) {
            int digit = at >= limit ? -1 : "○O0".indexOf(text.charAt(at)) >= 0 ? 0 : digit(text.charAt(at));
            if (digit < 0 || text.charAt(start) == '两') {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year;
    }

    private static @Nullable Numeral share(String text, int start, int limit) {
        if (start + 3 >= limit || !text.startsWith("分之", start + 1)) {
            return null;
        }
        String unit = switch (text.charAt(start)) {
            case '百' -> "%";
            case '千' -> "‰";
            default -> null;
        };
        if (unit == null) {
            return null;
        }
        Numeral part = Letters.isDigit(text.charAt(start + 3))
                ? Numerals.read(text, start + 3, limit)
                : count(text, start + 3, limit);
        return part == null ? null : new Numeral(part.value(), start, part.end(), unit, false, part.traits());
    }

    private static @Nullable Numeral count(String text, int start, int limit) {
        int total = 0;
        int digit = -1;
        int lastPower = 10_000;
        int at = start;
        for (; at < Math.min(limit, start + LONGEST); at++) {
            int next = digit(text.charAt(at));
            int power = power(text.charAt(at));
            boolean filler = next == 0 && at > start;
            if (next >= 0 && digit < 0) {
                digit = filler ? -1 : next;
            } else if (power > 0 && power < lastPower && (digit > 0 || (digit < 0 && at == start))) {
                total += Math.max(digit, 1) * power;
                digit = -1;
                lastPower = power;
            } else if (next >= 0 || power > 0) {
                return null;
            } else {
                break;
            }
        }
        if (at == start || isFigureOfSpeech(text, start, limit)) {
            return null;
        }
        String whole = Integer.toString(total + Math.max(digit, 0));
        return withDecimals(text, start, at, limit, whole);
    }

    /** 千家万户, 千方百计. */
    private static boolean isFigureOfSpeech(String text, int start, int limit) {
        return start + 2 < limit && "百千".indexOf(text.charAt(start)) >= 0 && "百千万".indexOf(text.charAt(start + 2)) >= 0;
    }

    private static Numeral withDecimals(String text, int start, int at, int limit, String whole) {
        StringBuilder number = new StringBuilder(whole);
        int end = at;
        if (at + 1 < limit && text.charAt(at) == '点' && digit(text.charAt(at + 1)) >= 0) {
            number.append('.');
            for (end = at + 1; end < limit && end < at + 7 && digit(text.charAt(end)) >= 0; end++) {
                number.append(digit(text.charAt(end)));
            }
        }
        return new Numeral(new BigDecimal(number.toString()), start, end, null, true, Set.of());
    }

    private static int digit(char character) {
        return switch (character) {
            case '两' -> 2;
            case '〇' -> 0;
            default -> DIGITS.indexOf(character);
        };
    }

    private static int power(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
