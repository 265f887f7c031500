package io.github.jixiao.readers.layout;

import io.github.jixiao.readers.form.PrintedWords;
import io.github.jixiao.readers.form.PrintedWords.Head;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an indicator block, of one line or, where heads were too long for their columns, several.
 *
 * @param words the head of each column
 * @param first its first line
 * @param last its last line
 */
record ColumnHeads(List<String> words, int first, int last) {

    private static final int MOST_LINES_BESIDE = 3;

    /** Characters of a line beyond which it is of no printed page. */
    private static final int WIDEST_LINE = 600;

    /** Characters of a head that was too long for its column, on one line. */
    private static final int NARROW = 6;

    ColumnHeads {
        words = List.copyOf(words);
    }

    /** Whether the line heads the columns of indicators. */
    static boolean isAt(PrintedLine line) {
        return points(line) > 0;
    }

    /** How many heads of the indicators' columns stand in the line; 0 where they are too few to be sure. */
    static int points(PrintedLine line) {
        int core = 0;
        int further = 0;
        boolean row = false;
        List<Piece> pieces = line.text().length() > WIDEST_LINE ? List.of() : line.pieces();
        for (Piece piece : pieces.size() > 1 ? pieces : List.<Piece>of()) {
            Head head = PrintedWords.head(piece.text());
            core += head == Head.NONE || head == Head.FURTHER ? 0 : 1;
            further += head == Head.FURTHER ? 1 : 0;
            row |= head == Head.NAME || head == Head.TARGET;
        }
        boolean sure = row && (core > 1 || further > 1);
        return sure ? 2 * core + further : 0;
    }

    /**
     * The head around its main line; each column's own words are the lines there that make a label together.
     *
     * @param top the first line that may be of it
     */
    static ColumnHeads around(List<PrintedLine> lines, int main, int top, PrintedColumns columns) {
        int from = Math.max(top, main - MOST_LINES_BESIDE);
        int to = Math.min(lines.size() - 1, main + MOST_LINES_BESIDE);
        ColumnHeads heads = within(lines, main, from, to, columns);
        while (heads.last > main && heads.leaveOut(lines, heads.last, columns)) {
            to = heads.last - 1;
            heads = within(lines, main, from, to, columns);
        }
        while (heads.first < main && heads.leaveOut(lines, heads.first, columns)) {
            from = heads.first + 1;
            heads = within(lines, main, from, to, columns);
        }
        return heads;
    }

    private static ColumnHeads within(List<PrintedLine> lines, int main, int from, int to, PrintedColumns columns) {
        List<String> words = new ArrayList<>();
        int first = main;
        int last = main;
        for (int column = 0; column < columns.size(); column++) {
            List<Stacked> stack = new ArrayList<>();
            for (int line = from; line <= to; line++) {
                Piece piece = columns.in(lines.get(line), column);
                if (piece != null) {
                    stack.add(new Stacked(piece.text(), line, line, piece.text().length() <= NARROW));
                }
            }
            Stacked head = head(stack, main);
            words.add(head == null ? "" : head.text());
            if (head != null && !PrintedWords.isSection(head.text())) {
                first = Math.min(first, head.first());
                last = Math.max(last, head.last());
            }
        }
        return new ColumnHeads(words, first, last);
    }

    /** Whether words of the line are no part of the heads, nor heads of their own over several columns. */
    private boolean leaveOut(List<PrintedLine> lines, int line, PrintedColumns columns) {
        for (int column = 1; column < columns.size(); column++) {
            Piece piece = columns.in(lines.get(line), column);
            boolean used = piece == null
                    || words.get(column).contains(piece.text())
                    || PrintedWords.isKnownHead(piece.text())
                    || PrintedWords.isSection(piece.text());
            if (!used) {
                return true;
            }
        }
        return false;
    }

    /** Words on lines below each other. */
    private record Stacked(String text, int first, int last, boolean narrow) {

        Stacked and(Stacked below) {
            boolean parts = !PrintedWords.isKnownHead(text) && !PrintedWords.isKnownHead(below.text);
            return new Stacked(text + below.text, first, below.last, narrow && below.narrow && parts);
        }

        /** @param complete whether some of the words are a head already */
        boolean isHead(boolean complete) {
            boolean known = narrow && !complete ? PrintedWords.isLabel(text) : PrintedWords.isKnownHead(text);
            return known && isClosed(text);
        }

        boolean isAround(int line) {
            return first <= line + 1 && last >= line - 1;
        }
    }

    private static @Nullable Stacked head(List<Stacked> stack, int main) {
        Stacked best = null;
        Stacked onMainLine =
                stack.stream().filter(each -> each.first() == main).findFirst().orElse(null);
        boolean complete = onMainLine != null && PrintedWords.isKnownHead(onMainLine.text());
        for (int i = 0; i < stack.size(); i++) {
            Stacked joined = stack.get(i);
            for (int j = i; j < stack.size(); j++) {
                joined = j == i ? joined : joined.and(stack.get(j));
                boolean longer =
                        best == null || joined.text().length() > best.text().length();
                if (longer && joined.isAround(main) && joined.isHead(complete)) {
                    best = joined;
                }
            }
        }
        boolean missesMain = onMainLine != null && best != null && (best.first() > main || best.last() < main);
        return best == null || missesMain ? onMainLine : best;
    }

    private static boolean isClosed(String word) {
        return Math.max(word.lastIndexOf('（'), word.lastIndexOf('('))
                <= Math.max(word.lastIndexOf('）'), word.lastIndexOf(')'));
    }

    Head of(int column) {
        return PrintedWords.head(words.get(column));
    }

    /** The column of the names: by its head, or the one before the targets. */
    int name() {
        for (int column = 0; column < words.size(); column++) {
            if (of(column) == Head.NAME) {
                return column;
            }
        }
        return target() - 1;
    }

    int target() {
        for (int column = 0; column < words.size(); column++) {
            if (of(column) == Head.TARGET) {
                return column;
            }
        }
        return -1;
    }
}
