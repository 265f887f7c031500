package io.github.jixiao.readers.page;

import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Glyphs on one line, from left to right. */
final class TextLine {

    /** Baselines that differ by less than this share of the font size are one line; so raised figures stay where they belong. */
    private static final double SAME_LINE = 0.5;

    /** A gap this wide is a blank, in font sizes. */
    private static final double BLANK = 0.25;

    /** Between Chinese characters, which justified lines set apart, only a gap this wide is one. */
    private static final double BLANK_BETWEEN_WIDE = 0.6;

    /** A gap this wide parts columns of words. */
    private static final double WIDE_GAP = 2;

    /** How exactly characters stand below each other, in font sizes. */
    private static final double FIT = 0.1;

    /** Columns of characters written downwards are at least so far apart, in font sizes. */
    private static final double APART = 0.2;

    /** More characters than a label has are no label written downwards. */
    private static final int MOST_DOWNWARDS = 24;

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

    private TextLine(List<Glyph> glyphs, double end) {
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

    /**
     * Glyphs written from top to bottom in columns from the right, as one line; {@code null} unless they stand so: each below the next one
     * without a gap, and the columns further apart than that.
     */
    static @Nullable TextLine downwards(List<Glyph> glyphs) {
        List<Glyph> seen = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        if (seen.size() < 4 || seen.size() > MOST_DOWNWARDS || !seen.stream().allMatch(Glyph::isWide)) {
            return null;
        }
        double size = largestSize(seen);
        List<List<Glyph>> columns = new ArrayList<>();
        for (Glyph glyph : sorted(seen, Comparator.comparingDouble(Glyph::left).reversed())) {
            List<Glyph> last = columns.isEmpty() ? List.of() : columns.get(columns.size() - 1);
            if (last.isEmpty() || last.get(0).left() - glyph.left() > FIT * size) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(glyph);
        }
        List<Glyph> ordered = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Glyph> column = columns.get(i);
            column.sort(Comparator.comparingDouble(Glyph::baseline));
            boolean apart =
                    i == 0 || columns.get(i - 1).get(0).left() - column.get(0).left() > (1 + APART) * size;
            if (!apart || !isTight(column, size) || (column.size() < 2 && i + 1 < columns.size())) {
                return null;
            }
            ordered.addAll(column);
        }
        return columns.size() < 2
                ? null
                : new TextLine(ordered, ordered.get(ordered.size() - 1).right());
    }

    private static double largestSize(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    private static boolean isTight(List<Glyph> column, double size) {
        for (int i = 1; i < column.size(); i++) {
            if (column.get(i).baseline() - column.get(i - 1).baseline() > (1 + FIT) * size) {
                return false;
            }
        }
        return true;
    }

    private static void addTo(List<TextLine> lines, List<Glyph> glyphs) {
        if (glyphs.stream().anyMatch(glyph -> !glyph.isBlank())) {
            List<Glyph> ordered = sorted(glyphs, Comparator.comparingDouble(Glyph::left));
            lines.add(new TextLine(
                    trimmed(ordered), ordered.get(ordered.size() - 1).right()));
        }
    }

    private static List<Glyph> sorted(List<Glyph> glyphs, Comparator<Glyph> order) {
        return glyphs.stream().sorted(order).toList();
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
        while (trimmed.get(trimmed.size() - 1).isBlank()) {
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
