package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/** What a converter of formulas leaves of a sign: {@code $\\geq 95\\%$}. */
final class TexRemnants {
    private static final String[][] SIGNS = {
        {"geqslant", "≥"},
        {"leqslant", "≤"},
        {"geq", "≥"},
        {"leq", "≤"},
        {"ge", "≥"},
        {"le", "≤"},
        {"approx", "≈"},
        {"sim", "~"},
        {"times", "×"},
        {"%", "%"}
    };

    private TexRemnants() {}

    /** The text with signs in place of the commands for them; other commands stay. */
    static String replace(String folded) {
        if (folded.indexOf('\\') < 0) {
            return folded;
        }
        StringBuilder plain = new StringBuilder(folded.length());
        int at = 0;
        while (at < folded.length()) {
            String[] sign = folded.charAt(at) == '\\' ? signAt(folded, at + 1) : null;
            if (sign != null) {
                plain.append(sign[1]);
                at += 1 + sign[0].length();
            } else {
                plain.append(folded.charAt(at) == '$' ? ' ' : folded.charAt(at));
                at++;
            }
        }
        return PlainText.fold(plain.toString());
    }

    private static String @Nullable [] signAt(String text, int start) {
        for (String[] sign : SIGNS) {
            int end = start + sign[0].length();
            if (text.startsWith(sign[0], start)
                    && (end == text.length() || !Letters.isLatin(text.charAt(end)) || sign[0].equals("%"))) {
                return sign;
            }
        }
        return null;
    }
}
