package io.github.jixiao.readers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of one section of a spreadsheet number format.
 *
 * @param kind what it asks for
 * @param text the literal text, the date letters, or the placeholder
 */
record FormatToken(Kind kind, String text) {

    enum Kind {
        LITERAL,
        /** {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** {@code E+} or {@code E-}. */
        EXPONENT,
        /** A run of one date letter in lower case, {@code yyyy} for example. */
        DATE,
        /** Hours of the day are counted to twelve. */
        HALF_DAY,
        /** Hours, minutes or seconds in all, {@code [h]}. */
        ELAPSED,
        GENERAL,
        /** The cell's own text. */
        TEXT
    }

    private static final List<String> GENERAL_WORDS = List.of("General", "G/通用格式");
    private static final List<String> HALF_DAY_WORDS = List.of("AM/PM", "上午/下午", "A/P");

    static List<FormatToken> of(String section) {
        List<FormatToken> tokens = new ArrayList<>();
        int index = 0;
        while (index < section.length()) {
            index = read(section, index, tokens);
        }
        return tokens;
    }

    /** Reads one token and returns the index after it. */
    private static int read(String section, int index, List<FormatToken> tokens) {
        char character = section.charAt(index);
        for (String word : GENERAL_WORDS) {
            if (section.regionMatches(true, index, word, 0, word.length())) {
                return add(tokens, Kind.GENERAL, word, index + word.length());
            }
        }
        for (String word : HALF_DAY_WORDS) {
            if (section.regionMatches(true, index, word, 0, word.length())) {
                return add(tokens, Kind.HALF_DAY, word, index + word.length());
            }
        }
        switch (character) {
            case '"' -> {
                int end = section.indexOf('"', index + 1);
                int stop = end < 0 ? section.length() : end;
                return add(tokens, Kind.LITERAL, section.substring(index + 1, stop), stop + 1);
            }
            case '\\', '!' -> {
                int stop = Math.min(index + 2, section.length());
                return add(tokens, Kind.LITERAL, section.substring(index + 1, stop), stop);
            }
            case '_', '*' -> {
                return index + 2;
            }
            case '[' -> {
                return bracket(section, index, tokens);
            }
            case '0', '#', '?' -> {
                return add(tokens, Kind.DIGIT, String.valueOf(character), index + 1);
            }
            case '.' -> {
                return add(tokens, Kind.POINT, ".", index + 1);
            }
            case ',' -> {
                return add(tokens, Kind.COMMA, ",", index + 1);
            }
            case '%' -> {
                return add(tokens, Kind.PERCENT, "%", index + 1);
            }
            case '@' -> {
                return add(tokens, Kind.TEXT, "@", index + 1);
            }
            default -> {
                return letter(section, index, tokens);
            }
        }
    }

    private static int letter(String section, int index, List<FormatToken> tokens) {
        String lower = section.substring(index, index + 1).toLowerCase(Locale.ROOT);
        char letter = lower.charAt(0);
        if (letter == 'e' && index + 1 < section.length() && "+-".indexOf(section.charAt(index + 1)) >= 0) {
            return add(tokens, Kind.EXPONENT, section.substring(index + 1, index + 2), index + 2);
        }
        if ("ymdhsea".indexOf(letter) < 0) {
            return add(tokens, Kind.LITERAL, section.substring(index, index + 1), index + 1);
        }
        int end = index;
        while (end < section.length() && Character.toLowerCase(section.charAt(end)) == letter) {
            end++;
        }
        return add(tokens, Kind.DATE, lower.repeat(end - index), end);
    }

    private static int bracket(String section, int index, List<FormatToken> tokens) {
        int close = section.indexOf(']', index);
        if (close < 0) {
            return section.length();
        }
        String inside = section.substring(index + 1, close);
        if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            add(tokens, Kind.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash), close);
        } else if (!inside.isEmpty() && inside.chars().allMatch(letter -> "hmsHMS".indexOf(letter) >= 0)) {
            add(tokens, Kind.ELAPSED, inside.toLowerCase(Locale.ROOT), close);
        }
        return close + 1;
    }

    private static int add(List<FormatToken> tokens, Kind kind, String text, int next) {
        tokens.add(new FormatToken(kind, text));
        return next;
    }
}
