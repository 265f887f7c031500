package io.github.jixiao.readers.json;

/** Text that UTF-8 can hold: no half of a surrogate pair stands alone. */
final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    static boolean is(String text) {
        return text.codePoints().noneMatch(WellFormed::isHalf);
    }

    /** The text, with a replacement character for each half that stands alone. */
    static String of(String text) {
        if (is(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> isHalf(character) ? REPLACEMENT : character)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
