package io.github.jixiao.readers.page;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page parted into tables and the lines of text between them. */
final class PageLayout {

    final Page page;

    /** Whether its lines are a drawing, in which no table was looked for. */
    final boolean drawing;

    /** Tables from top to bottom. */
    final List<PageTable> tables = new ArrayList<>();

    /** Lines outside tables, from top to bottom. */
    final List<TextLine> lines;

    PageLayout(Page page, Allowance allowance) throws UnreadableFileException {
        this.page = page;
        RulingLines rulings = new RulingLines(page.rulings());
        this.drawing = rulings.areDrawing();
        List<Frame> frames = new ArrayList<>(drawing ? List.of() : Frame.among(rulings, allowance));
        frames.sort(Comparator.comparingDouble(Frame::area));
        Map<Frame, List<Glyph>> inside = new HashMap<>();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            allowance.step();
            Frame around = null;
            for (int i = 0; i < frames.size() && around == null; i++) {
                around = frames.get(i).contains(glyph.centreX(), glyph.centreY()) ? frames.get(i) : null;
            }
            (around == null ? outside : inside.computeIfAbsent(around, frame -> new ArrayList<>())).add(glyph);
        }
        frames.sort(Comparator.comparingDouble(Frame::top));
        for (Frame frame : frames) {
            PageTable table = table(frame, inside.getOrDefault(frame, List.of()));
            if (!table.isBlank()) {
                tables.add(table);
            }
        }
        lines = TextLine.of(outside);
    }

    /** Where the lowest table or line ends. */
    double bottom() {
        double bottom = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).baseline();
        for (PageTable table : tables) {
            bottom = Math.max(bottom, table.bottom);
        }
        return bottom;
    }

    private PageTable table(Frame frame, List<Glyph> glyphs) {
        Map<Frame.Box, List<Glyph>> glyphsByBox = new HashMap<>();
        for (Glyph glyph : glyphs) {
            Frame.Box box = frame.at(glyph.centreX(), glyph.centreY());
            glyphsByBox.computeIfAbsent(box, key -> new ArrayList<>()).add(glyph);
        }
        List<PageCell> cells = new ArrayList<>();
        for (Frame.Box box : frame.boxes()) {
            double left = frame.left(box);
            double right = frame.right(box);
            List<TextLine> text = TextLine.of(glyphsByBox.getOrDefault(box, List.of()));
            cells.add(new PageCell(
                    page.number(), left, right, box.row(), box.rowSpan(), new TextBlock(text, left, right)));
        }
        return new PageTable(frame, cells);
    }
}
