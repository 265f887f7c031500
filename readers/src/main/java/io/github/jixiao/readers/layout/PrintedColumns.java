package io.github.jixiao.readers.layout;

import io.github.jixiao.readers.form.PrintedWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a table without lines: what stands between places that are blank in line after line. A single blank parts columns only where other
 * lines leave more room.
 */
final class PrintedColumns {

    /** Characters of words that may hang over the edge of their column: pages are not printed as exactly as characters are counted. */
    private static final int OVERHANGING = 16;

    private static final int INEXACT = 2;

    private final List<Column> columns;

    private record Column(int from, int to) {

        Column and(Column right) {
            return new Column(from, right.to);
        }
    }

    private PrintedColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * The columns of the lines.
     *
     * @param crossing how many lines may have words across a gap, as a cell merged over columns has; one always may have them in a part of it
     */
    static PrintedColumns of(List<PrintedLine> lines, int crossing) {
        PrintedColumns exact = between(lines, crossing);
        PrintedColumns narrower = between(lines, crossing + 1);
        return narrower.size() == exact.size() ? narrower : exact;
    }

    /** The columns of lines of which none may have words across a gap. */
    static PrintedColumns exactly(List<PrintedLine> lines) {
        return between(lines, 0);
    }

    private static PrintedColumns between(List<PrintedLine> lines, int crossing) {
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= width; at++) {
            boolean gap = at == width || isGap(lines, at, crossing);
            if (gap && start >= 0) {
                add(columns, new Column(start, at), lines);
                start = -1;
            } else if (!gap && start < 0) {
                start = at;
            }
        }
        return new PrintedColumns(columns);
    }

    /** With a head and the words below it in one column, be they so far apart from left to right that neither stands above the other. */
    PrintedColumns withHeadsOver(List<PrintedLine> head, List<PrintedLine> below) {
        List<Column> joined = new ArrayList<>();
        for (Column column : columns) {
            Column last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isHeadBeside(last, column, head, below)) {
                joined.set(joined.size() - 1, last.and(column));
            } else {
                joined.add(column);
            }
        }
        return new PrintedColumns(joined);
    }

    private static boolean isHeadBeside(Column left, Column right, List<PrintedLine> head, List<PrintedLine> below) {
        boolean headLeft = isFilled(left, head);
        boolean headRight = isFilled(right, head);
        Column headed = headLeft ? left : right;
        return headLeft != headRight && !isFilled(headed, below);
    }

    private static boolean isFilled(Column column, List<PrintedLine> lines) {
        return lines.stream().anyMatch(line -> line.between(column.from(), column.to()) != null);
    }

    private static boolean isGap(List<PrintedLine> lines, int at, int crossing) {
        int inked = 0;
        for (PrintedLine line : lines) {
            inked += line.isBlankAt(at) ? 0 : 1;
            if (inked > crossing) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Column> columns, Column next, List<PrintedLine> lines) {
        int last = columns.size() - 1;
        if (last >= 0 && isOne(columns.get(last), next, lines)) {
            columns.set(last, columns.get(last).and(next));
        } else {
            columns.add(next);
        }
    }

    /** Whether only single blanks part two columns, as they do the words of one cell. */
    private static boolean isOne(Column left, Column right, List<PrintedLine> lines) {
        int single = 0;
        int wide = 0;
        for (PrintedLine line : lines) {
            Piece before = line.between(left.from(), left.to());
            Piece after = line.between(right.from(), right.to());
            if (before != null && after != null) {
                boolean gap = after.from() - before.to() > 1 || PrintedWords.isLevel(before.text());
                wide += gap ? 1 : 0;
                single += gap ? 0 : 1;
            }
        }
        return single > wide;
    }

    int size() {
        return columns.size();
    }

    /** Behind the words of a column. */
    int to(int column) {
        return columns.get(column).to();
    }

    /** First column that a piece stands in. */
    int first(Piece piece) {
        int column = 0;
        while (column + 1 < columns.size() && columns.get(column).to() <= piece.from()) {
            column++;
        }
        boolean beside = column > 0 && columns.get(column).from() >= piece.to();
        boolean nearer = beside
                && piece.from() - columns.get(column - 1).to()
                        < columns.get(column).from() - piece.to();
        return nearer ? column - 1 : column;
    }

    /** Last column that a piece stands in. */
    int last(Piece piece) {
        int column = columns.size() - 1;
        while (column > 0 && columns.get(column).from() >= piece.to()) {
            column--;
        }
        return Math.max(column, first(piece));
    }

    /** What a line has in one column alone, {@code null} where nothing. */
    @Nullable
    Piece in(PrintedLine line, int column) {
        @Nullable Piece @Nullable [] cells = cells(line);
        if (cells != null) {
            return cells[column];
        }
        return line.pieces().stream()
                .filter(piece -> first(piece) == column && last(piece) == column)
                .findFirst()
                .orElse(null);
    }

    /** What a line has in each column, {@code null} where nothing; {@code null} as a whole where words stand across a gap. */
    @Nullable
    Piece @Nullable [] cells(PrintedLine line) {
        @Nullable Piece[] cells = new @Nullable Piece[columns.size()];
        for (Piece piece : line.pieces()) {
            int from = piece.from();
            int last = last(piece);
            int first = first(piece);
            if (first + 1 == last
                    && blankBehind(line, first) < 0
                    && piece.text().length() <= OVERHANGING) {
                first = wider(piece, first);
                last = first;
            }
            for (int column = first; column <= last; column++) {
                int to = column == last ? piece.to() : blankBehind(line, column);
                if (to < 0) {
                    return null;
                }
                Piece part = line.between(from, to);
                Piece before = cells[column];
                cells[column] = part == null || before == null ? (part == null ? before : part) : before.and(part);
                from = to;
            }
        }
        return cells;
    }

    /** The column that more of a piece stands in, that one or the next. */
    private int wider(Piece piece, int column) {
        int inside = columns.get(column).to() - piece.from();
        int beyond = piece.to() - columns.get(column + 1).from();
        return inside >= beyond ? column : column + 1;
    }

    /** Where the line is blank between a column and the next, or nearly there; -1 where it is not. */
    private int blankBehind(PrintedLine line, int column) {
        int from = columns.get(column).to();
        int to = columns.get(column + 1).from();
        for (int beyond = 0; beyond <= INEXACT; beyond++) {
            for (int at = Math.max(0, from - beyond); at < to + beyond; at++) {
                if (line.isBlankAt(at)) {
                    return at;
                }
            }
        }
        return -1;
    }
}
