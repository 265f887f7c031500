package io.github.jixiao.reports;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of the console report, with one empty line between blocks. What stands in a form is shown without control characters. */
final class TextLines {
    private static final int COLUMNS = 78;
    private static final String GREY = "90";
    private static final String BOLD = "1";

    private final Texts texts;
    private final boolean colour;
    private final int wordWidth;
    private final StringBuilder text = new StringBuilder();
    private boolean anything;
    private boolean gap;

    TextLines(Texts texts, boolean colour) {
        this.texts = texts;
        this.colour = colour;
        this.wordWidth = Stream.of(Word.values())
                .mapToInt(word -> DisplayWidth.of(name(word)))
                .max()
                .orElse(0);
    }

    private String name(Word word) {
        return texts.get("word." + word.name());
    }

    /** Asks for an empty line before the next line, unless it is the first. */
    void gap() {
        gap = anything;
    }

    /** A line that starts with a word, such as a severity, and goes on in bold. */
    void headed(Word word, String rest) {
        line(start(word) + paint(BOLD, legible(rest)));
    }

    /** A line under the word. */
    void indented(String line) {
        line(blanks(wordWidth + 2) + legible(line));
    }

    /** A line under the word whose end stands grey at the right edge. */
    void footed(String left, String right) {
        String start = blanks(wordWidth + 2) + legible(left);
        line(start + toRightEdge(DisplayWidth.of(start), right) + paint(GREY, legible(right)));
    }

    /** A line with one text at the left edge and one at the right. */
    void split(String left, String right) {
        String start = legible(left);
        line(paint(BOLD, start) + toRightEdge(DisplayWidth.of(start), right) + legible(right));
    }

    /** A headed line with one more text, grey, at the right edge. */
    void split(Word word, String left, String right) {
        String middle = legible(left);
        int used = wordWidth + 2 + DisplayWidth.of(middle);
        line(start(word) + middle + toRightEdge(used, right) + paint(GREY, legible(right)));
    }

    private String start(Word word) {
        String name = name(word);
        return paint(word.colour(), name) + blanks(wordWidth + 2 - DisplayWidth.of(name));
    }

    void line(String line) {
        if (gap) {
            text.append('\n');
            gap = false;
        }
        anything = true;
        text.append(line).append('\n');
    }

    /** The lines since the last call. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    /** The parts that are not empty. */
    static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    /** A text padded with blanks to a number of columns. */
    static String padded(String text, int columns) {
        return text + blanks(columns - DisplayWidth.of(text));
    }

    static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /** A text in one line and without characters that would steer the console or turn the writing around. */
    static String legible(String text) {
        if (text.codePoints().noneMatch(TextLines::isSteering)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().map(each -> isSteering(each) ? ' ' : each).forEach(legible::appendCodePoint);
        return legible.toString();
    }

    private static boolean isSteering(int character) {
        return Character.isISOControl(character)
                || character == 0x2028
                || character == 0x2029
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }

    private static String toRightEdge(int used, String right) {
        return blanks(Math.max(2, COLUMNS - used - DisplayWidth.of(legible(right))));
    }

    private String paint(String parameters, String painted) {
        return colour && !painted.isEmpty() ? "\u001b[" + parameters + "m" + painted + "\u001b[0m" : painted;
    }
}
