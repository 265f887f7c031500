package io.github.jixiao.cli.explain;

import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.grid.Written;
import io.github.jixiao.readers.trace.Claim;
import io.github.jixiao.readers.trace.LeftOver;
import io.github.jixiao.readers.trace.ReadingTrace;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Wrapping;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes for a person how a document was understood. */
public final class ReadingText {

    private static final int LONGEST_PIECE = 60;

    private final Texts texts;
    private final boolean pieceByPiece;

    /**
     * @param language the language of everything but the form's own words
     * @param pieceByPiece whether to say of each cell and paragraph what it was taken for, instead of drawing the grids
     */
    public ReadingText(Language language, boolean pieceByPiece) {
        this.texts = Texts.of(ReadingText.class, "explain", language);
        this.pieceByPiece = pieceByPiece;
    }

    /** The account in lines, each with its line break. */
    public String of(ReadingTrace trace) {
        List<String> lines = new ArrayList<>();
        lines.add(trace.submission().source().name());
        tables(trace, lines);
        if (trace.blocks().isEmpty()) {
            lines.add(texts.get("no-document"));
        }
        Meaning meaning = new Meaning(texts, trace.submission().tables());
        for (Block block : trace.blocks()) {
            if (block instanceof Grid grid) {
                lines.add("");
                lines.addAll(pieceByPiece ? pieces(grid, trace) : drawing(grid, trace, meaning));
            } else if (pieceByPiece
                    && block instanceof Paragraph paragraph
                    && trace.claim(paragraph).isPresent()) {
                lines.add(piece(paragraph, trace));
            }
        }
        repairs(trace, lines);
        leftOvers(trace, lines);
        return lines.stream().map(line -> line.stripTrailing() + "\n").reduce("", String::concat) + "\n";
    }

    private void tables(ReadingTrace trace, List<String> lines) {
        List<PerformanceTargetTable> tables = trace.submission().tables();
        if (tables.isEmpty()) {
            lines.add(texts.get("no-table"));
        }
        for (int i = 0; i < tables.size(); i++) {
            PerformanceTargetTable table = tables.get(i);
            String year = table.fiscalYear() == null
                    ? ""
                    : texts.get("year", String.valueOf(table.fiscalYear().value()));
            lines.add(texts.get(
                    "table",
                    i + 1,
                    texts.get("kind." + table.kind().name()),
                    table.name(),
                    year,
                    table.indicators().size()));
        }
    }

    private List<String> drawing(Grid grid, ReadingTrace trace, Meaning meaning) {
        return GridDrawing.lines(grid, row -> {
            Set<String> facts = new LinkedHashSet<>();
            for (GridCell cell : grid.cells()) {
                if (cell.row() == row) {
                    trace.claim(cell).ifPresent(claim -> facts.addAll(meaning.at(claim.place())));
                }
            }
            return List.copyOf(facts);
        });
    }

    private List<String> pieces(Grid grid, ReadingTrace trace) {
        List<String> lines = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            if (!cell.isBlank()) {
                lines.add(piece(cell, trace));
            }
        }
        return lines;
    }

    private String piece(Written piece, ReadingTrace trace) {
        String words = Wrapping.oneLine(piece.text(), LONGEST_PIECE);
        String place = TracePlace.of(piece.location(), texts);
        return trace.claim(piece)
                .map(claim -> texts.get("piece", place, use(claim), words))
                .orElseGet(() -> texts.get("piece", place, texts.get("unused"), words));
    }

    private String use(Claim claim) {
        return claim.label().isEmpty()
                ? texts.get("use", claim.use())
                : texts.get("use.of", claim.use(), Wrapping.oneLine(claim.label(), LONGEST_PIECE));
    }

    private void repairs(ReadingTrace trace, List<String> lines) {
        List<Repair> repairs = trace.submission().tables().stream()
                .flatMap(table -> table.repairs().stream())
                .filter(repair -> repair.kind() != Repair.Kind.UNCLAIMED)
                .toList();
        if (repairs.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(texts.get("repairs", repairs.size()));
        for (Repair repair : repairs) {
            lines.add(texts.get(
                    "repair",
                    TracePlace.of(repair.location(), texts),
                    texts.get("repair." + repair.kind().name()),
                    Wrapping.oneLine(repair.text(), LONGEST_PIECE)));
        }
    }

    private void leftOvers(ReadingTrace trace, List<String> lines) {
        if (trace.blocks().isEmpty()) {
            return;
        }
        List<LeftOver> leftOvers = trace.leftOvers();
        lines.add("");
        lines.add(leftOvers.isEmpty() ? texts.get("left.none") : texts.get("left", leftOvers.size()));
        for (LeftOver left : leftOvers) {
            lines.add(texts.get(
                    "left." + left.kind().name(),
                    TracePlace.of(left.first(), left.last(), texts),
                    left.count(),
                    Wrapping.oneLine(left.text(), LONGEST_PIECE)));
        }
    }
}
