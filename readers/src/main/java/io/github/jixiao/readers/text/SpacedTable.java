package io.github.jixiao.readers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table written one row a line, its cells parted by two blanks or more, as programs print text in columns. Where a cell was too narrow for its
 * words they go on under it, in a line that holds nothing else.
 */
final class SpacedTable {

    /** So many lines of three cells show that the blanks part columns. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_CELLS = 3;

    /** Lines looked at before the style is decided. */
    private static final int LINES_TO_JUDGE_BY = 80;

    /** Columns on a screen that a full cell may leave empty besides room for one more character: letters are not all equally wide. */
    private static final int SLACK = 2;

    /** A cell this wide holds whole sentences, which go on over several lines beside their label. */
    private static final int PROSE = 40;

    private static final int FEWEST_OF_ROW = 2;

    private static final int WIDEST_REST_OF_LABEL = 6;

    private final List<Line> lines;
    private final Map<List<Integer>, Integer> widest = new HashMap<>();
    private final RowsDraft rows;

    /** The row at hand, and the piece of each of its cells that was added last. */
    private final List<RowsDraft.Cell> row = new ArrayList<>();

    private final List<SpacedLine.Piece> ends = new ArrayList<>();

    private SpacedTable(List<Line> lines, RowsDraft rows) {
        this.lines = lines;
        this.rows = rows;
        for (int at = 0; at < Math.min(lines.size(), LINES_TO_JUDGE_BY) && mayBeOfTable(lines.get(at)); at++) {
            for (SpacedLine.Piece piece : SpacedLine.of(lines.get(at)).pieces()) {
                widest.merge(extent(piece), piece.width(), Math::max);
            }
        }
    }

    private static boolean mayBeOfTable(Line line) {
        return !line.isBlank() && !line.hasTab();
    }

    /** Whether the lines from here on are such a table. */
    static boolean beginsAt(List<Line> lines, int index) {
        if (SpacedLine.of(lines.get(index)).pieces().size() < 2) {
            return false;
        }
        RowsDraft rows = new RowsDraft();
        read(lines.subList(0, Math.min(lines.size(), index + LINES_TO_JUDGE_BY)), index, rows);
        return rows.rowsOf(FEWEST_CELLS) >= FEWEST_ROWS;
    }

    /** Reads the table that begins with the line, and returns the index of the first line after it. */
    static int read(List<Line> lines, int begin, RowsDraft rows) {
        return begin + new SpacedTable(lines.subList(begin, lines.size()), rows).read();
    }

    private int read() {
        int index = 0;
        while (index < lines.size() && mayBeOfTable(lines.get(index))) {
            SpacedLine line = SpacedLine.of(lines.get(index));
            if (goesOn(line)) {
                line.pieces().forEach(this::join);
            } else if (line.pieces().size() > 1) {
                beginRow(line);
            } else {
                break;
            }
            index++;
        }
        endRow();
        return index;
    }

    /** Begins a row; labels at its left that span the row above as well may have the rest of their words in its line. */
    private void beginRow(SpacedLine line) {
        int first = 0;
        while (first + FEWEST_OF_ROW < line.pieces().size()
                && isRestOfLabel(line.pieces().get(first))) {
            join(line.pieces().get(first));
            first++;
        }
        endRow();
        for (SpacedLine.Piece piece : line.pieces().subList(first, line.pieces().size())) {
            row.add(new RowsDraft.Cell(piece.text(), line.number()));
            ends.add(piece);
        }
    }

    private boolean isRestOfLabel(SpacedLine.Piece piece) {
        return piece.width() <= WIDEST_REST_OF_LABEL && goesOn(piece, false);
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row.clear();
        ends.clear();
    }

    /** Whether all words of the line go on with those above them. A row of its own would have a target, which is rarely missing. */
    private boolean goesOn(SpacedLine line) {
        boolean alone = line.pieces().size() == 1;
        return line.pieces().stream().allMatch(piece -> goesOn(piece, alone));
    }

    private boolean goesOn(SpacedLine.Piece piece, boolean alone) {
        int cell = cellOver(piece);
        if (cell < 0 || piece.isNumber()) {
            return false;
        }
        SpacedLine.Piece end = ends.get(cell);
        boolean target = cell == row.size() - 1 && end.width() < PROSE;
        return alone
                ? piece.width() <= end.width() && isFull(end, piece)
                : piece.width() < end.width() && isFull(end, piece) && !target;
    }

    /** Whether the first character of the next words had no room in the cell any more. */
    private boolean isFull(SpacedLine.Piece end, SpacedLine.Piece next) {
        int room = widest.getOrDefault(extent(end), 0);
        return end.width() + Math.min(2, next.width()) + SLACK > room;
    }

    private void join(SpacedLine.Piece piece) {
        int cell = cellOver(piece);
        row.set(cell, row.get(cell).followedBy(piece.text()));
        ends.set(cell, piece);
    }

    /** Number of the row's cell that the piece stands under, or -1. */
    private int cellOver(SpacedLine.Piece piece) {
        int cell = ends.size() - 1;
        while (cell >= 0 && !piece.standsUnder(ends.get(cell))) {
            cell--;
        }
        return cell;
    }

    /** Where a piece begins, and the next one: pieces between the same borders. */
    private static List<Integer> extent(SpacedLine.Piece piece) {
        return List.of(piece.character(), piece.next());
    }
}
