package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of words in columns, parted by two blanks or more.
 *
 * @param pieces its words, from left to right
 * @param number of the line, from 1
 */
record SpacedLine(List<Piece> pieces, int number) {

    private static final Pattern PIECE = Pattern.compile("[^\\s\\u3000]++(?:[ \\u3000][^\\s\\u3000]++)*+");
    private static final String NUMBERS = "0123456789０１２３４５６７８９≥≤≧≦><＞＜=＝";

    SpacedLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words between two gaps.
     *
     * @param text without blanks around it
     * @param character number of the character it begins with, by which some programs line up columns
     * @param column where it begins on a screen, on which a Chinese character is two columns wide; by this others do
     * @param next number of the character that the next piece begins with; the last piece has none, which is -1
     */
    record Piece(String text, int character, int column, int next) {

        int width() {
            return SpacedLine.width(text);
        }

        boolean standsUnder(Piece other) {
            return character == other.character || column == other.column;
        }

        /** Whether it may be a target value, with which no line goes on. */
        boolean isNumber() {
            return NUMBERS.indexOf(text.charAt(0)) >= 0;
        }
    }

    static SpacedLine of(Line line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(line.text());
        boolean found = matcher.find();
        while (found) {
            String text = matcher.group();
            int start = matcher.start();
            found = matcher.find();
            pieces.add(new Piece(text, start, width(line.text().substring(0, start)), found ? matcher.start() : -1));
        }
        return new SpacedLine(pieces, line.number());
    }

    private static int width(String text) {
        return text.codePoints().map(character -> character < 0x2010 ? 1 : 2).sum();
    }
}
