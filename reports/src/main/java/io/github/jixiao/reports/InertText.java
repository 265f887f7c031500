package io.github.jixiao.reports;

/**
 * Text from a form, made harmless for any document it is put into: each character that steers what shows it, or that XML cannot hold, becomes
 * U+FFFD, so that a reader sees that something stood there.
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
     * @param most how many UTF-16 units it may have at most, ellipsis included; at least 1, which leaves the ellipsis
     */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most > 1 && Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
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
        return character >= 0x20 && character < 0x7F || !steers(character);
    }

    /**
     * Whether a character would steer what shows it: a control other than a line end or a tab, a character that turns the writing around or is
     * not seen at all, half a character, or one that is none.
     */
    public static boolean steers(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x2028 && character <= 0x202E
                || character >= 0x2060 && character <= 0x206F
                || character == 0xFEFF
                || character >= 0xD800 && character <= 0xDFFF
                || character >= 0xFDD0 && character <= 0xFDEF
                || character >= 0xFFF9 && character <= 0xFFFB
                || character >= 0xE0000 && character <= 0xE007F
                || (character & 0xFFFE) == 0xFFFE;
    }
}
