package io.github.jixiao.value;

/** Kinds of characters, in folded text. */
final class Letters {
    private Letters() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isHan(char character) {
        return character >= '\u3400' && character <= '\u9fff' && (character >= '一' || character < '\u4dc0');
    }

    static boolean isLatin(char character) {
        char lower = (char) (character | ' ');
        return lower >= 'a' && lower <= 'z';
    }
}
