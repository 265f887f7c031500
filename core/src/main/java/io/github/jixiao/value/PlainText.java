package io.github.jixiao.value;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text brought to one spelling, so that words can be compared. The text as written is kept elsewhere, for the report. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]");

    private PlainText() {}

    /** The text without punctuation and symbols: what sentences are compared by. */
    public static String letters(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /**
     * Folds width and look-alike characters (full-width forms, {@code ≧}, dashes, CJK radicals), drops invisible characters and
     * brings every run of white space to one blank. A number in a circle keeps its enclosure: {@code ②} becomes {@code (2)}.
     */
    public static String fold(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        if (isFolded(text)) {
            return text;
        }
        String simple = foldEach(text);
        return simple == null ? foldAny(text) : simple;
    }

    private static String foldAny(String text) {
        String composed = Normalizer.normalize(withoutCircles(withoutRadicals(text)), Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.codePoints().map(PlainText::plain).filter(plain -> plain != 0).forEach(plain -> append(folded, plain));
        return folded.toString().strip();
    }

    /** Folds like {@link #fold} and removes all white space: what labels and names are compared by. */
    public static String compact(@Nullable String text) {
        String folded = fold(text);
        return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
    }

    /** The text with the character in place of every CJK radical that stands for it, as in PDF files; all else as written. */
    public static String withoutRadicals(String text) {
        StringBuilder unified = null;
        for (int i = 0; i < text.length(); i++) {
            char character = Radicals.unified(text.charAt(i));
            if (character != text.charAt(i)) {
                unified = unified == null ? new StringBuilder(text) : unified;
                unified.setCharAt(i, character);
            }
        }
        return unified == null ? text : unified.toString();
    }

    /** Whether the text has only characters that folding keeps; most cells of a form do. */
    private static boolean isFolded(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean stays = character == ' ' ? previous != ' ' : isStable(character);
            if (!stays) {
                return false;
            }
            previous = character;
        }
        return previous != ' ';
    }

    /** The text folded character by character, as most texts can be; {@code null} where one of them needs more. */
    private static @Nullable String foldEach(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char plain = isStable(character) ? character : simple(character);
            if (plain == 0) {
                return null;
            }
            if (plain == ' ') {
                appendBlank(folded);
            } else {
                folded.append(plain);
            }
        }
        return folded.toString().strip();
    }

    /** What a full-width form, a dash or a blank folds to; 0 for any other character. */
    private static char simple(char character) {
        if (character >= '！' && character <= '～') {
            return (char) (character - '！' + '!');
        }
        return switch (character) {
            case ' ', '\n', '\r', '\t', '\u00A0', '\u3000' -> ' ';
            case '—', '–' -> '-';
            default -> 0;
        };
    }

    private static boolean isStable(char character) {
        return (character >= '!' && character <= '~')
                || (character >= '一' && character <= '\u9fa5')
                || switch (character) {
                    case '≥', '≤', '、', '。', '“', '”', '《', '》', '‰' -> true;
                    default -> false;
                };
    }

    private static String withoutCircles(String text) {
        StringBuilder opened = null;
        for (int i = 0; i < text.length(); i++) {
            int number = circled(text.charAt(i));
            if (number > 0 && opened == null) {
                opened = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (opened != null && number > 0) {
                opened.append('(').append(number).append(')');
            } else if (opened != null) {
                opened.append(text.charAt(i));
            }
        }
        return opened == null ? text : opened.toString();
    }

    /** The number in a circle, or 0. */
    private static int circled(char character) {
        if (character < '①' || character > '➓') {
            return 0;
        }
        if (character <= '⑳') {
            return character - '①' + 1;
        }
        if (character >= '⓵' && character <= '⓾') {
            return character - '⓵' + 1;
        }
        return character >= '❶' ? (character - '❶') % 10 + 1 : 0;
    }

    /** Adds a character, or a blank in place of any white space. */
    private static void append(StringBuilder folded, int plain) {
        if (Character.isWhitespace(plain) || Character.isSpaceChar(plain)) {
            appendBlank(folded);
        } else {
            folded.appendCodePoint(plain);
        }
    }

    /** Adds a blank, but only behind a word. */
    private static void appendBlank(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
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
            case '∶' -> ':';
            case '✕', '✖', '╳' -> '×';
            case '·', '•', '‧', '∙', '・' -> '·';
            default -> Character.getType(character) == Character.FORMAT || character == 0xFEFF ? 0 : character;
        };
    }
}
