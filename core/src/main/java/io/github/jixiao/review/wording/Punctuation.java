package io.github.jixiao.review.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Whether brackets and quotation marks come in pairs. */
public final class Punctuation {
    private static final String OPENING = "（(《“〈「『【〔[";
    private static final String CLOSING = "）)》”〉」』】〕]";
    private static final String NUMERALS = "一二三四五六七八九十0123456789０１２３４５６７８９";

    private Punctuation() {}

    /** The first mark that has no partner or stands where none belongs; {@code null} if all is in order. */
    public static @Nullable String firstFault(String text) {
        return holdsMark(text) ? firstFaultAmongMarks(text) : null;
    }

    /** Most cells hold no such mark. */
    private static boolean holdsMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean mark = switch (text.charAt(i)) {
                case '（', '(', '《', '“', '〈', '「', '『', '【', '〔', '[' -> true;
                case '）', ')', '》', '”', '〉', '」', '』', '】', '〕', ']' -> true;
                case '？', '?' -> true;
                default -> false;
            };
            if (mark) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String firstFaultAmongMarks(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int closing = CLOSING.indexOf(character);
            if (OPENING.indexOf(character) >= 0) {
                open.push(character);
            } else if (closing >= 0) {
                if (!open.isEmpty() && pair(open.peek()) == pair(OPENING.charAt(closing))) {
                    open.pop();
                } else if (!isListNumber(text, i)) {
                    return String.valueOf(character);
                }
            } else if (isStrayQuestionMark(text, i)) {
                return String.valueOf(character);
            }
        }
        return open.isEmpty() ? null : String.valueOf(open.peekLast());
    }

    /** Full-width and half-width brackets close each other. */
    private static char pair(char opening) {
        return switch (opening) {
            case '（' -> '(';
            case '〔' -> '[';
            default -> opening;
        };
    }

    /** {@code 1)} and {@code 一）} number a list. */
    private static boolean isListNumber(String text, int at) {
        return at > 0 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0 && "）)".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isStrayQuestionMark(String text, int at) {
        return (text.charAt(at) == '？' || text.charAt(at) == '?')
                && at > 0
                && at + 1 < text.length()
                && isHan(text.charAt(at - 1))
                && isHan(text.charAt(at + 1));
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
