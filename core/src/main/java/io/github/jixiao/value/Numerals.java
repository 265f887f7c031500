package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in figures: {@code 26.00}, {@code 10,308,000}. Blanks inside a number are closed where the figure that results is
 * plain ({@code 7.6 7}), and an O among figures is taken for a zero; both are told in the traits.
 */
final class Numerals {
    /** Longer rows of figures are codes and telephone numbers, not target values. */
    private static final int MOST_DIGITS = 15;

    private Numerals() {}

    /** The number that begins with this figure, or {@code null} where the figures make no number (2.0.1, 007). */
    static @Nullable Numeral read(String text, int start, int limit) {
        int whole = endOfDigits(text, start, limit);
        int end = endOfGroups(text, start, whole, limit);
        boolean grouped = end > whole;
        if (startsDecimals(text, end, limit)) {
            end = endOfDigits(text, end + 1, limit);
            if (startsDecimals(text, end, limit)) {
                return null;
            }
        }
        if ((end < limit && text.charAt(end) == 'O') || isGap(text, end, limit)) {
            return BrokenNumeral.read(text, start, limit);
        }
        if (end < limit && text.charAt(end) == '.' && isGap(text, end + 1, limit)) {
            return start > 0 && Comparisons.isSign(text.charAt(start - 1))
                    ? BrokenNumeral.read(text, start, limit)
                    : null;
        }
        if (end - start > MOST_DIGITS + 6 || isCode(text, start, whole) || (!grouped && whole - start > MOST_DIGITS)) {
            return null;
        }
        String digits = text.substring(start, end);
        if (!grouped) {
            return of(digits, start, end, Set.of());
        }
        Set<NumberTrait> traits = digits.indexOf(' ') < 0 ? Set.of() : Set.of(NumberTrait.REPAIRED);
        return of(digits.replace(",", "").replace(" ", ""), start, end, traits);
    }

    /** Behind all figures, points, commas and gaps that hang together from here on. */
    static int endOfToken(String text, int start, int limit) {
        int at = start;
        while (at < limit && (Letters.isDigit(text.charAt(at)) || joinsDigits(text, at, limit))) {
            at++;
        }
        return at;
    }

    private static boolean joinsDigits(String text, int at, int limit) {
        return at + 1 < limit && ".,O ".indexOf(text.charAt(at)) >= 0 && Letters.isDigit(text.charAt(at + 1));
    }

    static Numeral of(String digits, int start, int end, Set<NumberTrait> traits) {
        return new Numeral(new BigDecimal(digits), start, end, null, false, traits);
    }

    static int endOfDigits(String text, int start, int limit) {
        int at = start;
        while (at < limit && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the groups of three figures that follow, each after a comma. */
    private static int endOfGroups(String text, int start, int whole, int limit) {
        if (whole - start > 3) {
            return whole;
        }
        int end = whole;
        while (end < limit && text.charAt(end) == ',') {
            int first = end + 1 < limit && text.charAt(end + 1) == ' ' ? end + 2 : end + 1;
            if (endOfDigits(text, first, limit) != first + 3) {
                break;
            }
            end = first + 3;
        }
        return end;
    }

    private static boolean startsDecimals(String text, int point, int limit) {
        return point + 1 < limit && text.charAt(point) == '.' && Letters.isDigit(text.charAt(point + 1));
    }

    /** Whether a blank stands here and a figure behind it. */
    static boolean isGap(String text, int at, int limit) {
        return at + 1 < limit && text.charAt(at) == ' ' && Letters.isDigit(text.charAt(at + 1));
    }

    private static boolean isCode(String text, int start, int whole) {
        return whole - start > 1 && text.charAt(start) == '0';
    }
}
