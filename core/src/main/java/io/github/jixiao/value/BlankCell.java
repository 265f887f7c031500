package io.github.jixiao.value;

/**
 * Recognises a cell that nobody filled in: empty, a stroke, an empty box, a sign or unit alone, or a hint that the template left
 * ({@code 指标1:}, {@code 20××年}, {@code ≥**个}). 无 and 不适用 are words of the form and count as said.
 */
final class BlankCell {
    private static final String STROKES = "-/\\_*.·~×★☆》〉□口…、,;:|%() =≥≤<>";
    private static final Words LABELS = Words.of("指标 目标 指标值 目标值 年度指标值 盖章 公章 填写说明");

    private BlankCell() {}

    static boolean isBlank(String folded) {
        int i = 0;
        while (i < folded.length() && STROKES.indexOf(folded.charAt(i)) >= 0) {
            i++;
        }
        return i == folded.length() || (i > 0 && isUnit(folded, i)) || isLabel(folded) || hasHint(folded);
    }

    /** {@code ≥ 亩}: the number was left out. */
    private static boolean isUnit(String folded, int start) {
        Unit unit = Units.read(folded, start, folded.length());
        return unit != null && unit.end() == folded.length();
    }

    /** {@code 指标1:} and the like, with nothing behind. */
    private static boolean isLabel(String folded) {
        int start = folded.charAt(0) == '(' ? 1 : 0;
        String label = LABELS.at(folded, start, folded.length());
        if (label == null) {
            return false;
        }
        int at = start + label.length();
        while (at < folded.length() && " 0123456789.:)…".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at == folded.length();
    }

    /** A row of stars, crosses or X where a number would stand: {@code XX%}, {@code 20××年}. */
    private static boolean hasHint(String folded) {
        for (int at = 0; at < folded.length(); at++) {
            int end = endOfHint(folded, at);
            if (end - at >= 2 || (end > at && isAtEdge(folded, at))) {
                return !hasFigure(folded, at) && standsForNumber(folded, at, end);
            }
        }
        return false;
    }

    private static int endOfHint(String folded, int start) {
        int at = start;
        while (at < folded.length() && "×*Xx_".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isAtEdge(String folded, int at) {
        return at == 0 || Comparisons.isSign(folded.charAt(at - 1));
    }

    private static boolean standsForNumber(String folded, int start, int end) {
        boolean signed = start > 0 && Comparisons.isSign(folded.charAt(start - 1));
        return signed || end == folded.length() || Units.standsAt(folded, end, folded.length());
    }

    /** Whether a figure stands before the hint, other than the 20 of a year. */
    private static boolean hasFigure(String folded, int hint) {
        int limit = folded.startsWith("20", hint - 2) ? hint - 2 : hint;
        for (int i = 0; i < limit; i++) {
            if (Letters.isDigit(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
