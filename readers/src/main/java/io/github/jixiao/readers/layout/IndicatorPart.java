package io.github.jixiao.readers.layout;

import io.github.jixiao.readers.form.PrintedWords;
import io.github.jixiao.readers.form.PrintedWords.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The indicator block of a form, or what stands of it on a page: columns, rows, and the cells that stand for several rows. */
final class IndicatorPart {

    private static final int MOST_CROSSING = 3;
    private static final int WIDE_ENOUGH_FOR_SENTENCES = 20;
    private static final int NEAR = 2;
    private static final int MOST_LINES_OF_LEVEL = 5;

    private final ColumnHeads heads;
    private final PieceGrid grid;
    private final int end;
    private final boolean overleaf;
    private final boolean centred;
    private final List<Span> rows;

    private record Way(List<Span> rows, int cost) {}

    private IndicatorPart(ColumnHeads heads, PieceGrid grid, int end, boolean overleaf) {
        this.heads = heads;
        this.grid = grid;
        this.end = end;
        this.overleaf = overleaf;
        Way middle = way(true);
        Way top = way(false);
        this.centred = middle.cost() <= top.cost();
        this.rows = centred ? middle.rows() : top.rows();
    }

    /**
     * The block whose head has its main line there, {@code null} where the lines show no columns.
     *
     * @param top first line that may be of the head
     * @param end behind the last line that may be of the block
     * @param overleaf whether it may go on from a page before
     */
    static @Nullable IndicatorPart at(List<PrintedLine> lines, int main, int top, int end, boolean overleaf) {
        List<Piece> pieces = lines.get(main).pieces();
        List<PrintedLine> block = lines.subList(main, end);
        for (int crossing = 0; crossing <= MOST_CROSSING; crossing++) {
            PrintedColumns columns = PrintedColumns.of(block, crossing)
                    .withHeadsOver(headLines(lines, main, top), lines.subList(main + 1, end));
            if (areApart(pieces, columns)) {
                return of(lines, ColumnHeads.around(lines, main, top, columns), columns, end, overleaf);
            }
        }
        return null;
    }

    /** What goes on overleaf without its head, {@code null} where the columns are others. */
    static @Nullable IndicatorPart overleaf(List<PrintedLine> lines, int begin, int end, ColumnHeads heads) {
        for (int crossing = 0; crossing <= MOST_CROSSING; crossing++) {
            PrintedColumns columns = PrintedColumns.of(lines.subList(begin, end), crossing);
            if (columns.size() == heads.words().size()) {
                return of(lines, new ColumnHeads(heads.words(), begin, begin - 1), columns, end, true);
            }
        }
        return null;
    }

    private static @Nullable IndicatorPart of(
            List<PrintedLine> lines, ColumnHeads heads, PrintedColumns columns, int end, boolean overleaf) {
        PieceGrid grid = new PieceGrid(columns.size());
        int line = heads.last() + 1;
        @Nullable Piece[] cells = line < end ? columns.cells(lines.get(line)) : null;
        while (cells != null) {
            grid.add(cells);
            line++;
            cells = line < end ? columns.cells(lines.get(line)) : null;
        }
        return grid.lines() == 0 || heads.name() < 0 ? null : new IndicatorPart(heads, grid, line, overleaf);
    }

    /** The main line of the head, and those before it that look like heads too. */
    private static List<PrintedLine> headLines(List<PrintedLine> lines, int main, int top) {
        int first = main;
        while (first > top
                && main - first < NEAR
                && lines.get(first - 1).pieces().size() > 1) {
            first--;
        }
        return lines.subList(first, main + 1);
    }

    private static boolean areApart(List<Piece> pieces, PrintedColumns columns) {
        for (int i = 1; i < pieces.size(); i++) {
            if (columns.first(pieces.get(i)) <= columns.last(pieces.get(i - 1))) {
                return false;
            }
        }
        return columns.size() >= pieces.size();
    }

    ColumnHeads heads() {
        return heads;
    }

    /** Behind its last line. */
    int end() {
        return end;
    }

    boolean isCentred() {
        return centred;
    }

    int rowCount() {
        return rows.size();
    }

    /** Whether the column only holds the words 绩效指标 down the side. */
    private boolean isSection(int column) {
        List<Integer> filled = grid.filled(column, 0, grid.lines() - 1);
        String words = heads.words().get(column) + grid.text(column, filled).replace("\n", "");
        return column < heads.name() && PrintedWords.isSection(words) && !filled.isEmpty();
    }

    /** Whether the column has a cell in every row. */
    boolean isPerRow(int column) {
        return column == heads.name() || (column > heads.name() && heads.of(column) != Head.LEVEL);
    }

    /** Whether words as wide as they are in the column leave no room for others behind them. */
    boolean isFull(int column, String words, String next) {
        return grid.isFull(column, new Piece(words, 0, 0, 0), new Piece(next, 0, 0, 0));
    }

    private boolean[] perRow() {
        boolean[] perRow = new boolean[grid.columns()];
        for (int column = 0; column < perRow.length; column++) {
            perRow[column] = isPerRow(column);
        }
        return perRow;
    }

    private Way way(boolean middle) {
        PrintedRows cutter = new PrintedRows(grid, perRow(), heads.name(), heads.target(), middle);
        List<Span> cut = cutter.between(0, grid.lines() - 1);
        int cost = cutter.cost();
        List<Integer> edges = edges(cut);
        for (int column = heads.name() - 1; column >= 0; column--) {
            PrintedBlocks blocks = new PrintedBlocks(cut, edges, middle, overleaf);
            List<Span> groups = spans(groups(column));
            List<Integer> starts = groups.isEmpty() ? List.of() : blocks.starts(groups);
            cost += starts.isEmpty() ? 0 : blocks.cost();
            edges = starts.size() > 1 ? starts : edges;
        }
        return new Way(cut, cost);
    }

    private static List<Integer> edges(List<Span> rows) {
        return IntStream.rangeClosed(0, rows.size()).boxed().toList();
    }

    /** The cells, rows counting from 0 at the first one below the head. */
    List<PrintedCell> cells() {
        List<PrintedCell> cells = new ArrayList<>();
        boolean[] perRow = perRow();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < perRow.length; column++) {
                List<Integer> filled =
                        grid.filled(column, rows.get(row).first(), rows.get(row).last());
                if (perRow[column] && !filled.isEmpty()) {
                    cells.add(cell(column, filled, row, 1));
                }
            }
        }
        List<Integer> edges = edges(rows);
        for (int column = perRow.length - 1; column >= 0; column--) {
            edges = column == heads.name() ? edges(rows) : edges;
            if (!perRow[column]) {
                edges = addBlocks(column, edges, cells);
            }
        }
        return cells;
    }

    private List<Integer> addBlocks(int column, List<Integer> edges, List<PrintedCell> cells) {
        List<List<Integer>> groups = groups(column);
        if (groups.isEmpty()) {
            return edges;
        }
        List<Integer> starts = new PrintedBlocks(rows, edges, centred, overleaf).starts(spans(groups));
        if (starts.isEmpty()) {
            return edges;
        }
        for (int i = 0; i < groups.size(); i++) {
            cells.add(cell(column, groups.get(i), starts.get(i), starts.get(i + 1) - starts.get(i)));
        }
        return starts;
    }

    private PrintedCell cell(int column, List<Integer> filled, int row, int rowSpan) {
        String words = grid.text(column, filled);
        String text = heads.of(column) == Head.LEVEL ? words.replace("\n", "") : words;
        return new PrintedCell(row, rowSpan, column, 1, text, grid.number(filled.get(0)));
    }

    private static List<Span> spans(List<List<Integer>> groups) {
        return groups.stream()
                .map(group -> new Span(group.get(0), group.get(group.size() - 1)))
                .toList();
    }

    /** The lines of each cell of a column whose cells stand for several rows. */
    private List<List<Integer>> groups(int column) {
        if (isSection(column)) {
            return List.of();
        }
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> filled = grid.filled(column, 0, grid.lines() - 1);
        int at = 0;
        while (at < filled.size()) {
            int end = Math.max(at + 1, endOfLevel(column, filled, at));
            while (end < filled.size() && goesOn(column, filled.subList(at, end), filled.get(end))) {
                end++;
            }
            groups.add(filled.subList(at, end));
            at = end;
        }
        return groups;
    }

    /** Behind the most lines that together name a level, at or before the first one where none do. */
    private int endOfLevel(int column, List<Integer> filled, int at) {
        int best = at;
        for (int end = at + 1; end <= Math.min(filled.size(), at + MOST_LINES_OF_LEVEL); end++) {
            boolean apart = end - at > 1 && filled.get(end - 1) - filled.get(end - 2) > NEAR + 1;
            if (apart) {
                return best;
            }
            best = PrintedWords.isLevel(words(column, filled.subList(at, end))) ? end : best;
        }
        return best;
    }

    private String words(int column, List<Integer> filled) {
        return grid.text(column, filled).replace("\n", "");
    }

    private boolean goesOn(int column, List<Integer> group, int line) {
        int last = group.get(group.size() - 1);
        Piece above = grid.at(last, column);
        Piece below = grid.at(line, column);
        if (above == null || below == null) {
            return false;
        }
        boolean near = line - last <= NEAR;
        boolean full = grid.isFull(column, above, below) && !below.beginsItem();
        boolean sentences = grid.room(column) > WIDE_ENOUGH_FOR_SENTENCES;
        boolean level = PrintedWords.isLevel(words(column, group)) || PrintedWords.isLevel(below.text());
        return !level && (full ? line - last <= NEAR + 1 : near && sentences);
    }
}
