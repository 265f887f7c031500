package io.github.jixiao.reports;

/** How many columns a text takes on a console: Chinese characters and full-width forms take two. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** Columns of a text in one line. */
    public static int of(String text) {
        int columns = 0;
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            columns += of(character);
        }
        return columns;
    }

    private static int of(int character) {
        if (character < 0x1100) {
            return 1;
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        return character <= 0x115F
                || between(character, 0x2E80, 0x303E)
                || between(character, 0x3041, 0xA4CF)
                || between(character, 0xAC00, 0xD7A3)
                || between(character, 0xF900, 0xFAFF)
                || between(character, 0xFE30, 0xFE6F)
                || between(character, 0xFF00, 0xFF60)
                || between(character, 0xFFE0, 0xFFE6)
                || between(character, 0x1F300, 0x1FAFF)
                || between(character, 0x20000, 0x3FFFD);
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
