package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.sheet.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** The digits, points and words of a number format, filled in for a number that is not negative. */
final class DigitPattern {

    private final List<FormatToken> tokens;
    private final int point;

    DigitPattern(List<FormatToken> tokens) {
        this.tokens = tokens;
        this.point = pointIndex();
    }

    String show(BigDecimal value) {
        if (has(Kind.GENERAL) || has(Kind.TEXT)) {
            return spelled(NumberFormatCode.general(value));
        }
        if (isCommonFraction()) {
            return NumberFormatCode.general(value);
        }
        if (has(Kind.EXPONENT)) {
            return exponential(value);
        }
        BigDecimal scaled = value.scaleByPowerOfTen(2 * count(Kind.PERCENT) - 3 * scalingCommas());
        int decimals = digits(point, tokens.size());
        BigDecimal rounded = scaled.setScale(decimals, RoundingMode.HALF_UP);
        String[] parts = rounded.toPlainString().split("\\.", -1);
        String whole = parts[0].equals("0") ? "" : parts[0];
        return wholePart(whole) + fraction(parts.length > 1 ? parts[1] : "");
    }

    /** The part before the point, filled from the right; digits that find no place of their own go to the leftmost. */
    private String wholePart(String digits) {
        int first = firstDigit();
        boolean grouped = isGrouped();
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        int written = 0;
        for (int i = point - 1; i >= 0; i--) {
            FormatToken token = tokens.get(i);
            if (token.kind() != Kind.DIGIT) {
                reversed.append(new StringBuilder(literal(token)).reverse());
                continue;
            }
            do {
                boolean filled = left > 0;
                if (filled || token.text().equals("0")) {
                    if (grouped && written > 0 && written % 3 == 0) {
                        reversed.append(',');
                    }
                    reversed.append(filled ? digits.charAt(--left) : '0');
                    written++;
                }
            } while (i == first && left > 0);
        }
        return reversed.reverse().toString();
    }

    private String fraction(String digits) {
        int shown = digits.length();
        StringBuilder fraction = new StringBuilder();
        int place = 0;
        int needed = neededDecimals(digits);
        for (FormatToken token : tokens.subList(point, tokens.size())) {
            if (token.kind() == Kind.DIGIT) {
                if (place < needed && place < shown) {
                    fraction.append(digits.charAt(place));
                }
                place++;
            } else if (token.kind() == Kind.POINT) {
                fraction.append('.');
            } else {
                fraction.append(literal(token));
            }
        }
        return fraction.toString();
    }

    /** Decimal places that have to be written: up to the last {@code 0} of the pattern or the last digit that is none. */
    private int neededDecimals(String digits) {
        int needed = 0;
        int place = 0;
        for (FormatToken token : tokens.subList(point, tokens.size())) {
            if (token.kind() == Kind.DIGIT) {
                place++;
                boolean significant = place <= digits.length() && digits.charAt(place - 1) != '0';
                needed = token.text().equals("0") || significant ? place : needed;
            }
        }
        return needed;
    }

    private String exponential(BigDecimal value) {
        int decimals = 0;
        for (int i = point; i < tokens.size() && tokens.get(i).kind() != Kind.EXPONENT; i++) {
            decimals += tokens.get(i).kind() == Kind.DIGIT ? 1 : 0;
        }
        int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
        BigDecimal mantissa = value.scaleByPowerOfTen(-exponent).setScale(decimals, RoundingMode.HALF_UP);
        return mantissa.toPlainString() + "E" + (exponent < 0 ? "-" : "+")
                + String.format(Locale.ROOT, "%02d", Math.abs(exponent));
    }

    /** The literals around the digits of a general number. */
    private String spelled(String number) {
        StringBuilder text = new StringBuilder();
        for (FormatToken token : tokens) {
            text.append(token.kind() == Kind.GENERAL || token.kind() == Kind.TEXT ? number : literal(token));
        }
        return text.toString();
    }

    private static String literal(FormatToken token) {
        return token.kind() == Kind.LITERAL || token.kind() == Kind.PERCENT ? token.text() : "";
    }

    private int pointIndex() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.POINT) {
                return i;
            }
        }
        return lastDigit() + 1;
    }

    private int firstDigit() {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).kind() != Kind.DIGIT) {
            index++;
        }
        return index;
    }

    private int lastDigit() {
        int index = tokens.size() - 1;
        while (index >= 0 && tokens.get(index).kind() != Kind.DIGIT) {
            index--;
        }
        return index;
    }

    /** Commas between digits ask for groups of three; those behind the last digit divide by a thousand each. */
    private boolean isGrouped() {
        int last = lastDigit();
        return last > 0 && tokens.subList(0, last).stream().anyMatch(token -> token.kind() == Kind.COMMA);
    }

    private boolean isCommonFraction() {
        return firstDigit() < lastDigit()
                && tokens.subList(firstDigit(), lastDigit()).contains(new FormatToken(Kind.LITERAL, "/"));
    }

    private int scalingCommas() {
        int last = lastDigit() + 1;
        int commas = 0;
        while (last < tokens.size() && tokens.get(last).kind() == Kind.COMMA) {
            last++;
            commas++;
        }
        return commas;
    }

    private int digits(int from, int to) {
        return (int) tokens.subList(from, to).stream()
                .filter(token -> token.kind() == Kind.DIGIT)
                .count();
    }

    private int count(Kind kind) {
        return (int) tokens.stream().filter(token -> token.kind() == kind).count();
    }

    private boolean has(Kind kind) {
        return count(kind) > 0;
    }
}
