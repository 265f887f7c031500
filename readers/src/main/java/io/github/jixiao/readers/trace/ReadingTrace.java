package io.github.jixiao.readers.trace;

import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.grid.Written;
import io.github.jixiao.readers.trace.LeftOver.Kind;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Submission;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a document was understood: what each cell and paragraph was taken for, and what is left over. Nothing in it goes without a word. */
public final class ReadingTrace {

    private final Submission submission;
    private final List<Block> blocks;
    private final IdentityHashMap<Written, Claim> claims;

    ReadingTrace(Submission submission, List<Block> blocks, IdentityHashMap<Written, Claim> claims) {
        this.submission = submission;
        this.blocks = List.copyOf(blocks);
        this.claims = new IdentityHashMap<>(claims.size());
        this.claims.putAll(claims);
    }

    /** What a submission says that was not read from a document: there is nothing to explain about it. */
    public static ReadingTrace withoutDocument(Submission submission) {
        return new ReadingTrace(submission, List.of(), new IdentityHashMap<>());
    }

    /** What was read; without tables where the document holds none. */
    public Submission submission() {
        return submission;
    }

    /** The document in the shape in which it was understood: forms of which every cell stood on a line of its own are grids again. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What a piece of {@link #blocks()} was taken for; nothing for what is left over. */
    public Optional<Claim> claim(Written piece) {
        return Optional.ofNullable(claims.get(piece));
    }

    /** All words that nothing was made of, in reading order. */
    public List<LeftOver> leftOvers() {
        List<LeftOver> found = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && !claims.containsKey(paragraph)) {
                paragraphs.add(paragraph);
                continue;
            }
            addParagraphs(found, paragraphs);
            if (block instanceof Grid grid) {
                addCells(found, grid);
            }
        }
        addParagraphs(found, paragraphs);
        return found;
    }

    private static void addParagraphs(List<LeftOver> found, List<Paragraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            found.add(leftOver(Kind.PARAGRAPHS, paragraphs.size(), paragraphs));
            paragraphs.clear();
        }
    }

    private void addCells(List<LeftOver> found, Grid grid) {
        List<GridCell> written =
                grid.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (written.isEmpty()) {
            return;
        }
        if (written.stream().noneMatch(claims::containsKey)) {
            found.add(leftOver(Kind.TABLE, grid.rows(), written));
            return;
        }
        Map<Integer, List<GridCell>> rows = new TreeMap<>();
        for (GridCell cell : written) {
            if (!claims.containsKey(cell) && !isRepetition(cell, written)) {
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
            }
        }
        rows.values().forEach(cells -> found.add(leftOver(Kind.CELLS, cells.size(), cells)));
    }

    /** Whether a conversion wrote a merged cell once more: the words above or to the left are the same and were understood. */
    private boolean isRepetition(GridCell cell, List<GridCell> written) {
        return written.stream()
                .anyMatch(other -> claims.containsKey(other)
                        && other.text().equals(cell.text())
                        && (other.row() == cell.row() || other.column() == cell.column())
                        && other.row() <= cell.row()
                        && other.column() <= cell.column());
    }

    private static LeftOver leftOver(Kind kind, int count, List<? extends Written> pieces) {
        Location first = pieces.get(0).location();
        Location last = pieces.get(pieces.size() - 1).location();
        String text = pieces.stream().map(piece -> piece.text().strip()).collect(Collectors.joining("\n"));
        return new LeftOver(kind, count, text, first, last);
    }
}
