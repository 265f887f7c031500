package io.github.jixiao.readers.page;

import java.util.ArrayList;
import java.util.List;

/** Lines of text between two edges, a cell's or the page's. Where a line broke off for want of room it is joined to the next. */
final class TextBlock {

    /** How exactly lines fit between their edges, in font sizes. */
    private static final double FIT = 0.1;

    /** The widest margin that programs leave inside a cell; what is more is centred or indented text. */
    private static final double WIDEST_MARGIN = 7;

    /** Room between a baseline and the edge below that no other line fits in, in font sizes and besides the margin. */
    private static final double BELOW_LAST_LINE = 0.6;

    private static final int LAST_CHARACTERS = 3;

    private final List<TextLine> lines;
    private final double left;
    private final double right;

    /**
     * @param lines from top to bottom
     * @param left left edge
     * @param right right edge
     */
    TextBlock(List<TextLine> lines, double left, double right) {
        this.lines = List.copyOf(lines);
        double margin = WIDEST_MARGIN;
        for (TextLine line : lines) {
            margin = Math.min(margin, Math.min(line.left() - left, right - line.wordsRight()));
        }
        this.left = left + Math.max(0, margin);
        this.right = right - Math.max(0, margin);
    }

    /** The lines of this block and of one that continues it below or overleaf, within the same edges. */
    TextBlock append(TextBlock below, double left, double right) {
        List<TextLine> all = new ArrayList<>(lines);
        all.addAll(below.lines);
        return new TextBlock(all, left, right);
    }

    boolean isBlank() {
        return lines.isEmpty();
    }

    /** Whether the first line of another block would not have had room at the end of the last one of this. */
    boolean runsOnInto(TextBlock next) {
        return !lines.isEmpty() && !next.lines.isEmpty() && isCut(lines.get(lines.size() - 1), next.lines.get(0));
    }

    int lineCount() {
        return lines.size();
    }

    /**
     * Whether there is no room for another line above a lower edge.
     *
     * @param pitch how far below each other lines of the table stand
     */
    boolean reaches(double bottom, double pitch) {
        TextLine last = lines.get(lines.size() - 1);
        return bottom - last.baseline() < Math.max(pitch, BELOW_LAST_LINE * last.size() + WIDEST_MARGIN);
    }

    /** How far below each other the closest of the lines stand; infinite for fewer than two. */
    double pitch() {
        double pitch = Double.POSITIVE_INFINITY;
        for (int i = 1; i < lines.size(); i++) {
            pitch = Math.min(pitch, lines.get(i).baseline() - lines.get(i - 1).baseline());
        }
        return pitch;
    }

    /** Whether this is no more than the last characters of a label, or the unit behind it. */
    boolean isLastCharacters() {
        String text = lines.get(0).text();
        boolean chinese = text.codePoints().noneMatch(Character::isDigit) && text.length() <= LAST_CHARACTERS;
        return lines.size() == 1 && (chinese || text.startsWith("（") || text.startsWith("("));
    }

    String firstLine() {
        return lines.get(0).text();
    }

    String lastLine() {
        return lines.get(lines.size() - 1).text();
    }

    /** The text, with a line end where the writer made one. */
    String text() {
        StringBuilder text = new StringBuilder();
        TextLine previous = null;
        for (TextLine line : lines) {
            if (previous != null) {
                text.append(isCut(previous, line) ? previous.joint(line) : "\n");
            }
            text.append(line.text());
            previous = line;
        }
        return text.toString();
    }

    /** Whether the next line's first word had no room behind this line, be it centred or begun at the left or indented. */
    private boolean isCut(TextLine line, TextLine next) {
        double needed = next.firstWordWidth() + (FIT + line.gapBefore(next)) * line.size();
        double roomAtRight = right - line.end();
        double roomAtLeft = line.left() - left;
        return needed > roomAtRight + roomAtLeft || (needed > roomAtRight && roomAtRight < roomAtLeft);
    }
}
