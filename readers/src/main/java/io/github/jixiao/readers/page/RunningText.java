package io.github.jixiao.readers.page;

import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Puts lines outside tables together to paragraphs, over pages too, and keeps tables in their place between them. */
final class RunningText {

    /** A line indented this far begins a paragraph, in font sizes. */
    private static final double INDENT = 1.2;

    /** Lines further apart than this belong to two paragraphs, in font sizes. */
    private static final double APART = 2.5;

    /** Font sizes that differ by more than this share are those of a title and a text. */
    private static final double OTHER_SIZE = 0.15;

    private final Map<Long, Margins> margins = new HashMap<>();
    private final List<Consumer<Passage>> finished = new ArrayList<>();
    private final List<Placed> paragraph = new ArrayList<>();

    private record Placed(TextLine line, PageLayout page) {}

    private record Margins(double left, double right) {}

    /**
     * @param pages all pages, whose widest lines and tables tell where the text's margins are
     */
    RunningText(List<PageLayout> pages) {
        for (PageLayout page : pages) {
            page.lines.forEach(line -> widen(page, line.left(), line.wordsRight()));
            page.tables.forEach(table -> widen(page, table.left, table.right));
        }
    }

    void add(TextLine line, PageLayout page) {
        Placed next = new Placed(line, page);
        if (!paragraph.isEmpty() && !continues(paragraph.get(paragraph.size() - 1), next)) {
            endParagraph();
        }
        paragraph.add(next);
    }

    /** Adds a table; rows may be added to it until all is finished. */
    void add(PageTable table) {
        endParagraph();
        finished.add(document -> document.table(table.toDraft()));
    }

    Passage finish() {
        endParagraph();
        Passage document = new Passage();
        finished.forEach(part -> part.accept(document));
        return document;
    }

    private void widen(PageLayout page, double left, double right) {
        margins.merge(
                Math.round(page.page.width()),
                new Margins(left, right),
                (one, other) -> new Margins(Math.min(one.left, other.left), Math.max(one.right, other.right)));
    }

    private boolean continues(Placed above, Placed next) {
        Margins margin = margins.getOrDefault(Math.round(above.page().page.width()), new Margins(0, 0));
        TextLine line = next.line();
        double size = above.line().size();
        boolean near =
                above.page() != next.page() || line.baseline() - above.line().baseline() <= APART * size;
        boolean sameSize = Math.abs(line.size() - size) <= OTHER_SIZE * size;
        boolean indented = line.left() - margin.left() > INDENT * size;
        boolean full = above.line().end() + line.firstWordWidth() > margin.right();
        return near && sameSize && !indented && full && !above.line().hasWideGap();
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        TextLine previous = null;
        for (Placed placed : paragraph) {
            text.append(previous == null ? "" : previous.joint(placed.line()))
                    .append(placed.line().text());
            previous = placed.line();
        }
        String words = text.toString();
        Location location =
                Location.UNKNOWN.withPage(paragraph.get(0).page().page.number());
        finished.add(document -> document.words(words, location));
        paragraph.clear();
    }
}
