package io.github.jixiao.readers.layout;

import java.util.regex.Pattern;

/**
 * Words of one line that stand in one cell.
 *
 * @param text without blanks around it
 * @param from first column of the grid
 * @param to column of the grid behind it
 * @param number of the line in the file, from 1
 */
record Piece(String text, int from, int to, int number) {

    private static final String CLOSING = "，。、；：？！”’）》〉】〕」』％%,.;:?!)]}…";

    /** What begins a cell's words and never goes on with them. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:指标|目标)\\s?\\d|[≥≤≧≦>=<＞＝＜]|\\d{1,2}[.、．](?!\\d)|[（(][一二三四五六七八九十\\d]{1,2}[)）]|[\\d,]{1,14}(?:\\.\\d{1,6})?\\s?(?:万?元)?$");

    static boolean isWide(char character) {
        return character >= 0x2010;
    }

    /** Width as printed, in half Chinese characters. */
    int width() {
        return text.chars().map(character -> isWide((char) character) ? 2 : 1).sum();
    }

    /** Width of the first character or word, and the punctuation that may not be parted from it. */
    int firstWordWidth() {
        int end = 1;
        if (!isWide(text.charAt(0))) {
            while (end < text.length() && !isWide(text.charAt(end)) && text.charAt(end) != ' ') {
                end++;
            }
        }
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Piece(text.substring(0, end), 0, 0, 0).width();
    }

    /** With what stands behind it in the same cell. */
    Piece and(Piece right) {
        return new Piece(text + " ".repeat(right.from - to) + right.text, from, right.to, number);
    }

    boolean beginsItem() {
        return ITEM.matcher(text).lookingAt();
    }

    /** What parts these words from the next line's when both were one line before they were cut: a blank between letters, or nothing. */
    String joint(Piece next) {
        char last = text.charAt(text.length() - 1);
        char first = next.text.charAt(0);
        return !isWide(last) && !isWide(first) && Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first)
                ? " "
                : "";
    }
}
