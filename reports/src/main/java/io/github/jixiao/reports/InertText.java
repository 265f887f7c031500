package io.github.jixiao.reports;

/**
 * Text from a form, made harmless for any document it is put into: without control characters, characters that turn the writing around,
 * halves of characters and characters that XML cannot hold. Each of them becomes U+FFFD, so that a reader sees that something stood there.
 */
public final class InertText {
    private static final int REPLACEMENT = 0xFFFD;

    private InertText() {}

    /** The text with its line ends and tabs. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder plain = new StringBuilder(unified.length());
        unified.codePoints().map(each -> isPlain(each) ? each : REPLACEMENT).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The text in one line, each line end a blank. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ');
    }

    /**
     * The text, cut where it is longer than a place can take, with an ellipsis in the end.
     *
     * @param most how many UTF-16 units it may have at most, ellipsis included; at least 1
     */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    private static boolean isPlain(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!isPlain(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int character) {
        if (character < 0x20) {
            return character == '\n' || character == '\t';
        }
        if (character < 0x7F) {
            return true;
        }
        return !Character.isISOControl(character)
                && !turnsWriting(character)
                && character != 0x2028
                && character != 0x2029
                && (character < 0xD800 || character > 0xDFFF)
                && (character & 0xFFFE) != 0xFFFE;
    }

    private static boolean turnsWriting(int character) {
        return character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }
}
