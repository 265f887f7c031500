package io.github.jixiao.readers.layout;

import io.github.jixiao.readers.form.PrintedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The boxes above the indicators: labels at the left, and beside each of them one row or several, in columns of their own. */
final class HeadPart {

    private static final int WIDEST_LABEL = 24;
    private static final int NEAR = 2;

    private final List<PrintedLine> lines;
    private final boolean centred;
    private final List<PrintedCell> cells = new ArrayList<>();
    private int rows;

    private HeadPart(List<PrintedLine> lines, boolean centred) {
        this.lines = lines;
        this.centred = centred;
    }

    /** @param centred whether cells of a row have the same middle rather than the same top */
    static HeadPart of(List<PrintedLine> lines, boolean centred) {
        HeadPart part =
                new HeadPart(lines.stream().filter(line -> !line.isBlank()).toList(), centred);
        part.read();
        return part;
    }

    List<PrintedCell> cells() {
        return cells;
    }

    int rowCount() {
        return rows;
    }

    private void read() {
        int end = 0;
        while (end < lines.size()) {
            int begin = end;
            end = endOfRows(begin);
            List<PrintedLine> boxes = lines.subList(begin, end);
            if (boxes.size() < 2 || !readBeside(boxes, PrintedColumns.exactly(boxes))) {
                boxes.forEach(line -> addRow(line.pieces()));
            }
        }
    }

    /** Behind the rows from the line on whose labels leave the same room beside them; more of such rows are looked for from below. */
    private int endOfRows(int begin) {
        int end = lines.size();
        int top = begin;
        while (top > begin || !haveLabels(top, end)) {
            top = end - 1;
            while (top > begin && haveLabels(top - 1, end)) {
                top--;
            }
            if (top == begin) {
                return end;
            }
            end = top;
        }
        return end;
    }

    private boolean haveLabels(int begin, int end) {
        PrintedColumns columns = PrintedColumns.exactly(lines.subList(begin, end));
        return columns.size() > 1 && columns.to(0) <= WIDEST_LABEL;
    }

    /** Reads rows beside the labels of the first column. */
    private boolean readBeside(List<PrintedLine> boxes, PrintedColumns columns) {
        PieceGrid labels = new PieceGrid(1);
        List<PrintedLine> content = new ArrayList<>();
        for (PrintedLine line : boxes) {
            int edge = columns.to(0);
            labels.add(new @Nullable Piece[] {line.between(0, edge)});
            content.add(line.from(edge));
        }
        List<List<Integer>> groups = labelGroups(labels);
        List<Span> words = groups.stream()
                .map(group -> new Span(group.get(0), group.get(group.size() - 1)))
                .toList();
        List<Span> filled = IntStream.range(0, content.size())
                .filter(line -> !content.get(line).isBlank())
                .mapToObj(line -> new Span(line, line))
                .toList();
        List<Integer> edges = IntStream.rangeClosed(0, filled.size()).boxed().toList();
        List<Integer> starts = new PrintedBlocks(filled, edges, centred, false).starts(words);
        if (groups.isEmpty() || starts.isEmpty()) {
            return false;
        }
        for (int i = 0; i < starts.get(0); i++) {
            addRow(content.get(filled.get(i).first()).pieces());
        }
        for (int i = 0; i < groups.size(); i++) {
            List<PrintedLine> beside = filled.subList(starts.get(i), starts.get(i + 1)).stream()
                    .map(span -> content.get(span.first()))
                    .toList();
            int first = rows;
            addBeside(beside);
            String text = labels.text(0, groups.get(i)).replace("\n", "");
            cells.add(new PrintedCell(
                    first, rows - first, 0, 1, text, labels.number(groups.get(i).get(0))));
        }
        for (int i = starts.get(groups.size()); i < filled.size(); i++) {
            addRow(content.get(filled.get(i).first()).pieces());
        }
        return true;
    }

    private List<List<Integer>> labelGroups(PieceGrid labels) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int line : labels.filled(0, 0, labels.lines() - 1)) {
            List<Integer> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && goesOn(labels, last, line)) {
                last.add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
        }
        return groups;
    }

    private static boolean goesOn(PieceGrid labels, List<Integer> group, int line) {
        String above = labels.text(0, group).replace("\n", "");
        Piece piece = labels.at(line, 0);
        String below = piece == null ? "" : piece.text();
        boolean separate = PrintedWords.isKnownLabel(above) && PrintedWords.isKnownLabel(below);
        if (!separate && PrintedWords.isKnownLabel(above + below)) {
            return true;
        }
        boolean near = line - group.get(group.size() - 1) <= NEAR;
        return near && !PrintedWords.isLabel(above) && !PrintedWords.isLabel(below);
    }

    private void addBeside(List<PrintedLine> beside) {
        int at = 0;
        while (at < beside.size() && beside.size() > 1 && isHeading(beside.get(at))) {
            addRow(beside.get(at).pieces(), 1);
            at++;
        }
        List<PrintedLine> rest = beside.subList(at, beside.size());
        if (rest.size() == 1) {
            addRow(rest.get(0).pieces(), 1);
        } else if (!rest.isEmpty()) {
            addColumns(rest, PrintedColumns.exactly(rest));
        }
    }

    /** Whether the line holds nothing but labels. */
    private static boolean isHeading(PrintedLine line) {
        List<Piece> pieces = line.pieces();
        return pieces.stream().allMatch(piece -> PrintedWords.isLabel(piece.text()));
    }

    private void addColumns(List<PrintedLine> beside, PrintedColumns columns) {
        PieceGrid grid = new PieceGrid(columns.size());
        for (PrintedLine line : beside) {
            @Nullable Piece[] pieces = columns.cells(line);
            grid.add(pieces == null ? new @Nullable Piece[columns.size()] : pieces);
        }
        List<Span> spans = List.of(new Span(0, grid.lines() - 1));
        boolean boxes = beside.stream()
                .flatMap(line -> line.pieces().stream())
                .anyMatch(piece -> PrintedWords.beginsBox(piece.text()));
        if (boxes || columns.size() > 2) {
            boolean[] perRow = new boolean[columns.size()];
            Arrays.fill(perRow, true);
            spans = new PrintedRows(grid, perRow, -1, -1, centred).between(0, grid.lines() - 1);
        }
        for (Span span : spans) {
            for (int column = 0; column < columns.size(); column++) {
                List<Integer> filled = grid.filled(column, span.first(), span.last());
                if (!filled.isEmpty()) {
                    cells.add(new PrintedCell(
                            rows, 1, column + 1, 1, grid.text(column, filled), grid.number(filled.get(0))));
                }
            }
            rows++;
        }
    }

    private void addRow(List<Piece> pieces) {
        addRow(pieces, 0);
    }

    private void addRow(List<Piece> pieces, int column) {
        for (int i = 0; i < pieces.size(); i++) {
            cells.add(new PrintedCell(
                    rows, 1, column + i, 1, pieces.get(i).text(), pieces.get(i).number()));
        }
        rows++;
    }
}
