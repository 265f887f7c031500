package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.sheet.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The date and time letters of a number format, filled in for a day number. */
final class DatePattern {

    private static final LocalDateTime DAY_ZERO_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    /** Spreadsheets count a 29 February 1900 that never was. */
    private static final BigDecimal FIRST_RIGHT_DAY = BigDecimal.valueOf(61);
    /** 31 December 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private final List<FormatToken> tokens;
    private final boolean chineseNumerals;

    DatePattern(List<FormatToken> tokens, boolean chineseNumerals) {
        this.tokens = tokens;
        this.chineseNumerals = chineseNumerals;
    }

    String show(BigDecimal days, boolean date1904) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0) {
            return NumberFormatCode.general(days);
        }
        long seconds =
                days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime zero = date1904 ? DAY_ZERO_1904 : DAY_ZERO;
        LocalDateTime moment = zero.plusSeconds(seconds);
        if (!date1904 && days.compareTo(FIRST_RIGHT_DAY) < 0) {
            moment = moment.plusDays(1);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> text.append(part(i, moment));
                case ELAPSED -> text.append(elapsed(token.text(), Duration.ofSeconds(seconds)));
                case HALF_DAY -> text.append(halfDay(token.text(), moment.getHour() >= 12));
                case LITERAL, POINT, COMMA, PERCENT -> text.append(token.text());
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private String part(int index, LocalDateTime moment) {
        String letters = tokens.get(index).text();
        int length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y' -> length > 2 ? year(moment) : number(moment.getYear() % 100, 2);
            case 'e' -> year(moment);
            case 'd' -> length > 2 ? weekday(moment, length > 3) : number(moment.getDayOfMonth(), length);
            case 'a' -> weekday(moment, length > 3);
            case 'h' -> number(hasHalfDay() ? (moment.getHour() + 11) % 12 + 1 : moment.getHour(), length);
            case 's' -> number(moment.getSecond(), length);
            default -> isMinute(index) ? number(moment.getMinute(), length) : month(moment, length);
        };
    }

    private String year(LocalDateTime moment) {
        String digits = String.valueOf(moment.getYear());
        if (!chineseNumerals) {
            return digits;
        }
        StringBuilder chinese = new StringBuilder();
        digits.chars().forEach(digit -> chinese.append(CHINESE_DIGITS.charAt(digit - '0')));
        return chinese.toString();
    }

    private String month(LocalDateTime moment, int length) {
        if (length > 2) {
            return moment.getMonth()
                    .getDisplayName(length > 3 ? TextStyle.FULL : TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
        }
        return number(moment.getMonthValue(), length);
    }

    private static String weekday(LocalDateTime moment, boolean full) {
        String day = moment.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
        return full ? day : day.substring(day.length() - 1);
    }

    private String number(int value, int digits) {
        if (chineseNumerals) {
            return chinese(value);
        }
        return digits > 1 ? String.format(Locale.ROOT, "%02d", value) : String.valueOf(value);
    }

    private static String chinese(int value) {
        String tens = value < 10 ? "" : (value < 20 ? "" : CHINESE_DIGITS.substring(value / 10, value / 10 + 1)) + "十";
        boolean round = value >= 10 && value % 10 == 0;
        return round ? tens : tens + CHINESE_DIGITS.charAt(value % 10);
    }

    /** The letter m stands for minutes behind an hour or before a second. */
    private boolean isMinute(int index) {
        return neighbour(index, -1) == 'h' || neighbour(index, 1) == 's';
    }

    private char neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            FormatToken token = tokens.get(i);
            if (token.kind() == Kind.DATE || token.kind() == Kind.ELAPSED) {
                return token.text().charAt(0);
            }
        }
        return 0;
    }

    private boolean hasHalfDay() {
        return tokens.stream().anyMatch(token -> token.kind() == Kind.HALF_DAY);
    }

    private static String halfDay(String words, boolean afternoon) {
        int slash = words.indexOf('/');
        return afternoon ? words.substring(slash + 1) : words.substring(0, slash);
    }

    private static String elapsed(String letters, Duration time) {
        return switch (letters.charAt(0)) {
            case 'h' -> String.valueOf(time.toHours());
            case 'm' -> String.valueOf(time.toMinutes());
            default -> String.valueOf(time.toSeconds());
        };
    }
}
