package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/** Recognises yes and no, written or ticked: {@code 是}, {@code =否}, {@code ☑是 □否}, {@code √}. */
final class YesNoCell {
    /** A tick, or what is left of one when its font is lost: Wingdings R. */
    private static final String TICKED = "√☑✓✔■☒R";

    private static final String EMPTY = "□☐口○";
    private static final int LONGEST = 12;

    private YesNoCell() {}

    /** {@code TRUE} for yes, {@code FALSE} for no, {@code null} for anything else. */
    static @Nullable Boolean read(String text, Stretch stretch) {
        Stretch cell = stretch.trimmed(text);
        int start = !cell.isEmpty() && text.charAt(cell.start()) == '=' ? cell.start() + 1 : cell.start();
        int length = cell.end() - start;
        if (length < 1 || length > LONGEST) {
            return null;
        }
        if (length == 1) {
            return word(text.charAt(start));
        }
        return ticked(text.substring(start, cell.end()));
    }

    private static @Nullable Boolean word(char character) {
        return switch (character) {
            case '是', '√', '☑', '✓', '✔', '■' -> Boolean.TRUE;
            case '否' -> Boolean.FALSE;
            default -> null;
        };
    }

    /** Boxes with yes and no beside them, exactly one of them ticked; the box may stand before its word or behind it. */
    private static @Nullable Boolean ticked(String cell) {
        int yes = cell.indexOf('是');
        int no = cell.indexOf('否');
        if (yes < 0 || no < 0 || !isOnlyBoxes(cell)) {
            return null;
        }
        boolean boxFirst = cell.charAt(0) != '是' && cell.charAt(0) != '否';
        boolean yesTicked = isTicked(cell, boxFirst ? yes - 1 : yes + 1);
        boolean noTicked = isTicked(cell, boxFirst ? no - 1 : no + 1);
        return yesTicked == noTicked ? null : (Boolean) yesTicked;
    }

    private static boolean isTicked(String cell, int at) {
        return at >= 0 && at < cell.length() && TICKED.indexOf(cell.charAt(at)) >= 0;
    }

    private static boolean isOnlyBoxes(String cell) {
        return cell.chars()
                .allMatch(character -> "是否()".indexOf(character) >= 0
                        || TICKED.indexOf(character) >= 0
                        || EMPTY.indexOf(character) >= 0);
    }
}
