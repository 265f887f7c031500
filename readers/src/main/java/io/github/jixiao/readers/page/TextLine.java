package io.github.jixiao.readers.page;

import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Glyphs on one line, from left to right. */
final class TextLine {

    /** Baselines that differ by less than this share of the font size are one line; so raised figures stay where they belong. */
    static final double SAME_LINE = 0.5;

    /** A gap this wide is a blank, in font sizes. */
    private static final double BLANK = 0.25;

    /** Between Chinese characters, which justified lines set apart, only a gap this wide is one. */
    private static final double BLANK_BETWEEN_WIDE = 0.6;

    /** A gap this wide parts columns of words. */
    private static final double WIDE_GAP = 2;

    /** Characters that may be left of a bracket on its second line. */
    private static final int LONGEST_REST = 6;

    private static final String WIDE_GAP_TEXT = "    ";

    /** The same character drawn again this near, in widths, only makes it bold. */
    private static final double DRAWN_AGAIN = 0.3;

    /** Punctuation that may not begin a line. */
    private static final String CLOSING = "，。、；：？！”’）》〉】〕」』％%,.;:?!)]}…";

    /** Punctuation that may not end a line. */
    private static final String OPENING = "（《〈【〔「『“‘([{";

    /** Punctuation that some programs never break a line beside. */
    private static final String QUOTES = "“”‘’";

    private final List<Glyph> glyphs;
    private final double end;
    private final double size;
    private final String text;

    /**
     * @param glyphs in the order in which they are read
     * @param end right edge with the blanks at the end
     */
    TextLine(List<Glyph> glyphs, double end) {
        this.glyphs = glyphs;
        this.end = end;
        this.size = largestSize(glyphs);
        this.text = text(glyphs);
    }

    /** Parts glyphs into lines, from top to bottom. Lines without a character that can be seen are left out. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double largest = 0;
        for (Glyph glyph : sorted(glyphs, Comparator.comparingDouble(Glyph::baseline))) {
            if (!line.isEmpty() && glyph.baseline() - line.get(0).baseline() > SAME_LINE * largest) {
                addTo(lines, line);
                line = new ArrayList<>();
                largest = 0;
            }
            line.add(glyph);
            largest = Math.max(largest, glyph.size());
        }
        addTo(lines, line);
        return lines;
    }

    static double largestSize(List<Glyph> glyphs) {
        double largest = 0;
        for (Glyph glyph : glyphs) {
            largest = Math.max(largest, glyph.size());
        }
        return largest;
    }

    private static void addTo(List<TextLine> lines, List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::left));
        List<Glyph> trimmed = trimmed(line);
        if (!trimmed.isEmpty()) {
            lines.add(new TextLine(trimmed, line.get(line.size() - 1).right()));
        }
    }

    static List<Glyph> sorted(List<Glyph> glyphs, Comparator<Glyph> order) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(order);
        return sorted;
    }

    private static List<Glyph> trimmed(List<Glyph> glyphs) {
        List<Glyph> trimmed = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Glyph last = trimmed.isEmpty() ? null : trimmed.get(trimmed.size() - 1);
            boolean again = last != null
                    && last.text().equals(glyph.text())
                    && glyph.left() - last.left() < DRAWN_AGAIN * (last.right() - last.left());
            boolean leading = last == null && glyph.isBlank();
            if (!again && !leading) {
                trimmed.add(glyph);
            }
        }
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isBlank()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    /** Right edge with the blanks at the end. */
    double end() {
        return Math.max(end, right());
    }

    private static boolean isGlued(Glyph left, Glyph right) {
        boolean oneWord = !left.isWide() && !right.isWide() && !left.isBlank() && !right.isBlank();
        return oneWord
                || CLOSING.contains(right.text())
                || OPENING.contains(left.text())
                || QUOTES.contains(left.text());
    }

    /** What parts the line from the next when both were one before they were cut: a blank, or nothing. */
    String joint(TextLine next) {
        return end() > right() || (endsWithLetter() && next.startsWithLetter()) ? " " : "";
    }

    /** The gap, in font sizes, that programs leave between a Chinese character and a letter or figure. */
    double gapBefore(TextLine next) {
        return glyphs.get(glyphs.size() - 1).isWide() == next.glyphs.get(0).isWide() ? 0 : BLANK;
    }

    /** Right edge of the last character but for punctuation, which may hang over the margin. */
    double wordsRight() {
        int last = glyphs.size() - 1;
        while (last > 0 && CLOSING.contains(glyphs.get(last).text())) {
            last--;
        }
        return glyphs.get(last).right();
    }

    double baseline() {
        return glyphs.get(0).baseline();
    }

    double size() {
        return size;
    }

    /** Whether words stand in columns, so that this is no running text. */
    boolean hasWideGap() {
        return text.contains(WIDE_GAP_TEXT);
    }

    /** Width of what cannot be parted at the beginning of the line: a character, or a word, and the punctuation after it. */
    double firstWordWidth() {
        int end = 1;
        while (end < glyphs.size() && isGlued(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }

    private boolean startsWithLetter() {
        return isLetter(glyphs.get(0));
    }

    private boolean endsWithLetter() {
        return isLetter(glyphs.get(glyphs.size() - 1));
    }

    String text() {
        return text;
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph word = null;
        for (Glyph glyph : glyphs) {
            boolean blank = glyph.isBlank();
            if (word != null && !blank) {
                text.append(gap(word, glyph));
            }
            text.append(blank ? " " : glyph.text());
            word = blank ? null : glyph;
        }
        return PlainText.withoutRadicals(text.toString());
    }

    private static String gap(Glyph left, Glyph right) {
        double gap = (right.left() - left.right()) / Math.max(left.size(), right.size());
        if (gap > WIDE_GAP) {
            return WIDE_GAP_TEXT;
        }
        return gap > (left.isWide() && right.isWide() ? BLANK_BETWEEN_WIDE : BLANK) ? " " : "";
    }

    /** Behind the mark that closes a bracket opened before this line; 0 where the line closes none in its first characters. */
    int endOfOpenBracket() {
        for (int i = 0; i < Math.min(glyphs.size(), LONGEST_REST); i++) {
            String character = glyphs.get(i).text();
            if (character.equals("）") || character.equals(")")) {
                return i + 1;
            }
            if (character.equals("（") || character.equals("(")) {
                return 0;
            }
        }
        return 0;
    }

    TextLine upTo(int end) {
        return new TextLine(trimmed(glyphs.subList(0, end)), glyphs.get(end - 1).right());
    }

    /** What stands behind so many characters; {@code null} where nothing does. */
    @Nullable
    TextLine from(int start) {
        List<Glyph> rest = glyphs.subList(start, glyphs.size());
        return rest.stream().allMatch(Glyph::isBlank) ? null : new TextLine(trimmed(rest), end);
    }

    private static boolean isLetter(Glyph glyph) {
        int character = glyph.text().codePointAt(0);
        return character < 0x2E80 && Character.isLetter(character);
    }
}
