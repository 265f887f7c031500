package io.github.jixiao.review.wording;

import java.util.Arrays;
import java.util.List;

/** Running text cut at its punctuation. */
public final class Clauses {
    private Clauses() {}

    /** The clauses of a text, without the marks between them and without blanks around them; none is empty. */
    public static List<String> of(String text) {
        return cut(text, "[。；;，,！!？?\\n]");
    }

    /** The sentences of a text, likewise. */
    public static List<String> sentences(String text) {
        return cut(text, "[。；;！!？?\\n]");
    }

    private static List<String> cut(String text, String marks) {
        return Arrays.stream(text.split(marks, -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** A clause or sentence without the number it has in a list: 一、, （2）, 3., 目标1： */
    public static String withoutNumber(String piece) {
        return piece.replaceFirst(
                "^(?:目标\\s{0,3}[0-9一二三四五六七八九十]{0,3}\\s{0,3}[:：]|[（(]?[0-9一二三四五六七八九十]{1,3}(?:[)）][、.．]?|[、.．]))\\s{0,3}",
                "");
    }
}
