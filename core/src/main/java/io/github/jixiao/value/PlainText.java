package io.github.jixiao.value;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text brought to one spelling, so that words can be compared. The text as written is kept elsewhere, for the report. */
public final class PlainText {

    private PlainText() {}

    /**
     * Folds width and look-alike characters (full-width forms, {@code ≧}, dashes, CJK radicals), drops invisible characters and
     * brings every run of white space to one blank.
     */
    public static String fold(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(folded, character));
        return folded.toString().strip();
    }

    /** Folds like {@link #fold} and removes all white space: what labels and names are compared by. */
    public static String compact(@Nullable String text) {
        String folded = fold(text);
        return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
    }

    private static void append(StringBuilder folded, int character) {
        int plain = plain(character);
        if (plain == 0) {
            return;
        }
        boolean blank = Character.isWhitespace(plain) || Character.isSpaceChar(plain);
        if (!blank) {
            folded.appendCodePoint(plain);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** The character that stands for this one, or 0 where it is dropped. NFKC leaves these as they are. */
    private static int plain(int character) {
        return switch (character) {
            case '≧', '⩾', '⪰' -> '≥';
            case '≦', '⩽', '⪯' -> '≤';
            case '〜', '∼', '～' -> '~';
            case '—', '–', '−', '―', '‐', '‑', '─', '﹣' -> '-';
            case '·', '•', '‧', '∙', '・' -> '·';
            case '⻚' -> '页';
            case '⻓' -> '长';
            case '⻋' -> '车';
            case '⺠' -> '民';
            case '⻅' -> '见';
            case '⻔' -> '门';
            case '⻛' -> '风';
            case '⻢' -> '马';
            case '⻜' -> '飞';
            case '⻝' -> '食';
            case '⻥' -> '鱼';
            case '⻦' -> '鸟';
            case '⻩' -> '黄';
            case '⻬' -> '齐';
            case '⻰' -> '龙';
            case '⼾' -> '户';
            default -> Character.getType(character) == Character.FORMAT || character == 0xFEFF ? 0 : character;
        };
    }
}
