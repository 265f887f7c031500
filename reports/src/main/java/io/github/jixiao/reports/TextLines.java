package io.github.jixiao.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of the console report, with one empty line between blocks. What stands in a form is shown without control characters. */
public final class TextLines {
    /** Where the right edge stands, unless the console is narrower. */
    private static final int EDGE = 78;

    /** A console narrower than this gets lines that it has to break itself. */
    private static final int NARROWEST = 40;

    private static final String GREY = "90";
    private static final String PLAIN = "";
    private static final String BOLD = "1";

    private final Texts texts;
    private final boolean colour;
    private final int columns;
    private final int wordWidth;
    private final StringBuilder text = new StringBuilder();
    private boolean anything;
    private boolean gap;

    /**
     * @param columns how many columns a line may take; 0 for as many as it needs
     */
    public TextLines(Texts texts, boolean colour, int columns) {
        this.texts = texts;
        this.colour = colour;
        this.columns = columns < NARROWEST ? Integer.MAX_VALUE : columns;
        this.wordWidth = Stream.of(Word.values())
                .mapToInt(word -> DisplayWidth.of(name(word)))
                .max()
                .orElse(0);
    }

    private String name(Word word) {
        return texts.get("word." + word.name());
    }

    /** Asks for an empty line before the next line, unless it is the first. */
    public void gap() {
        gap = anything;
    }

    /** What starts with a word, such as a severity, and goes on in bold. */
    public void headed(Word word, String rest) {
        write(start(word), BOLD, rest, PLAIN, "");
    }

    /** What stands under the word. */
    public void indented(String text) {
        write(blanks(indent()), PLAIN, text, PLAIN, "");
    }

    /** What stands under the word, with one more text, grey, at the right edge. */
    public void footed(String left, String right) {
        write(blanks(indent()), PLAIN, left, GREY, right);
    }

    /** One text at the left edge, in bold, and one at the right. */
    public void split(String left, String right) {
        write("", BOLD, left, PLAIN, right);
    }

    /** What starts with a word, with one more text, grey, at the right edge. */
    public void split(Word word, String left, String right) {
        write(start(word), PLAIN, left, GREY, right);
    }

    private void write(String start, String look, String left, String endLook, String right) {
        int before = start.isEmpty() ? 0 : indent();
        List<String> parts = Wrapping.lines(legible(left), columns - before);
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            int used = before + DisplayWidth.of(parts.get(i));
            String end = last && !right.isEmpty() ? toRightEdge(used, endLook, legible(right)) : "";
            line((i == 0 ? start : blanks(before)) + paint(look, parts.get(i)) + end);
        }
    }

    private int indent() {
        return wordWidth + 2;
    }

    private String start(Word word) {
        String name = name(word);
        return paint(word.colour(), name) + blanks(indent() - DisplayWidth.of(name));
    }

    public void line(String line) {
        if (gap) {
            text.append('\n');
            gap = false;
        }
        anything = true;
        text.append(line).append('\n');
    }

    /** The lines since the last call. */
    public String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    /** The parts that are not empty. */
    public static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    /** A text padded with blanks to a number of columns. */
    public static String padded(String text, int columns) {
        return text + blanks(columns - DisplayWidth.of(text));
    }

    public static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /** A text in one line and without characters that would steer the console or turn the writing around. */
    public static String legible(String text) {
        if (text.codePoints().noneMatch(TextLines::isSteering)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().map(each -> isSteering(each) ? ' ' : each).forEach(legible::appendCodePoint);
        return legible.toString();
    }

    private static boolean isSteering(int character) {
        return character == '\n' || character == '\t' || InertText.steers(character);
    }

    /** A text at the right edge of a line of which some is used; on a line of its own where it has no room beside it. */
    private String toRightEdge(int used, String look, String text) {
        int width = DisplayWidth.of(text);
        boolean fits = used + 2 + width <= columns;
        int before = fits ? Math.max(2, Math.min(EDGE, columns) - used - width) : indent();
        return (fits ? "" : "\n") + blanks(before) + paint(look, text);
    }

    private String paint(String parameters, String painted) {
        return colour && !parameters.isEmpty() && !painted.isEmpty()
                ? "\u001b[" + parameters + "m" + painted + "\u001b[0m"
                : painted;
    }
}
