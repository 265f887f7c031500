package io.github.jixiao.readers.page;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
        IdentityHashMap<Frame.Box, List<Glyph>> glyphsByBox = new IdentityHashMap<>();
        for (Glyph glyph : glyphs) {
            Frame.Box box = frame.at(glyph.centreX(), glyph.centreY());
            glyphsByBox.computeIfAbsent(box, key -> new ArrayList<>()).add(glyph);
        }
        IdentityHashMap<Frame.Box, List<TextLine>> text = new IdentityHashMap<>();
        for (Frame.Box box : frame.boxes()) {
            List<Glyph> own = glyphsByBox.getOrDefault(box, List.of());
            TextLine downwards = DownwardLabel.of(own);
            text.put(box, downwards == null ? TextLine.of(own) : List.of(downwards));
        }
        List<PageCell> cells = new ArrayList<>();
        for (Frame.Box box : frame.boxes()) {
            double left = frame.left(box);
            double right = frame.right(box);
            takeOverflow(box, frame, text);
            List<TextLine> own = text.getOrDefault(box, List.of());
            cells.add(new PageCell(
                    page.number(), left, right, box.row(), box.rowSpan(), new TextBlock(own, left, right)));
        }
        return new PageTable(frame, cells);
    }

    /** A cell too low for its words prints the end of them over the rule: what closes its bracket is taken back from the cell below. */
    private static void takeOverflow(Frame.Box box, Frame frame, IdentityHashMap<Frame.Box, List<TextLine>> text) {
        List<TextLine> own = text.getOrDefault(box, List.of());
        Frame.Box below = leavesBracketOpen(own) ? frame.below(box) : null;
        List<TextLine> other = below == null ? List.of() : text.getOrDefault(below, List.of());
        int end = other.isEmpty() ? 0 : other.get(0).endOfOpenBracket();
        if (below == null || end == 0) {
            return;
        }
        List<TextLine> longer = new ArrayList<>(own);
        longer.add(other.get(0).upTo(end));
        text.put(box, longer);
        List<TextLine> shorter = new ArrayList<>(other.subList(1, other.size()));
        TextLine rest = other.get(0).from(end);
        if (rest != null) {
            shorter.add(0, rest);
        }
        text.put(below, shorter);
    }

    private static boolean leavesBracketOpen(List<TextLine> lines) {
        String words = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
        int open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
        return open > Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
    }
}
