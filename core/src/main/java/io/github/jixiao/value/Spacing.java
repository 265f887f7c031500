package io.github.jixiao.value;

/** Blanks that mean nothing in a target value: {@code = 95 %}, {@code 每季度 至少 1 次}, words broken by a line end. */
final class Spacing {
    private Spacing() {}

    /** The folded text with only those blanks left that stand between figures or between Latin letters. */
    static String close(String folded) {
        int blank = folded.indexOf(' ');
        if (blank < 0) {
            return folded;
        }
        StringBuilder closed = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            if (character != ' ' || matters(folded.charAt(i - 1), folded.charAt(i + 1))) {
                closed.append(character);
            }
        }
        return closed.toString();
    }

    private static boolean matters(char before, char after) {
        if (Letters.isDigit(after)) {
            return Letters.isDigit(before) || before == '.' || before == ',';
        }
        return Letters.isLatin(before) && Letters.isLatin(after);
    }
}
