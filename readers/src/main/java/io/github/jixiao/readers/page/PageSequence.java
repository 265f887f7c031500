package io.github.jixiao.readers.page;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a document one after the other, with tables that run over several of them in one piece. */
public final class PageSequence {

    /** Room below a table, besides that for the next row, that makes no difference. */
    private static final double SPARE_ROOM = 6;

    private final List<PageLayout> pages = new ArrayList<>();
    private final Allowance allowance;

    /**
     * @param allowance what the file with these pages may ask for
     */
    public PageSequence(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Adds the next page. */
    public void add(Page page) throws UnreadableFileException {
        pages.add(new PageLayout(page, allowance));
    }

    /** Everything on the pages, in reading order; page numbers and heads that every page repeats are left out. */
    public Passage read() throws UnreadableFileException {
        new PageFurniture(pages).remove();
        double bottom = pages.stream().mapToDouble(PageLayout::bottom).max().orElse(0);
        RunningText text = new RunningText(pages);
        @Nullable PageTable open = null;
        for (PageLayout page : pages) {
            allowance.requireTime();
            int next = 0;
            for (PageTable table : page.tables) {
                int before = next;
                while (next < page.lines.size() && page.lines.get(next).baseline() < table.top) {
                    text.add(page.lines.get(next++), page);
                }
                if (before == next && open != null && table == page.tables.get(0) && runsOn(open, table, bottom)) {
                    new PageBreak(open, table).join();
                } else {
                    text.add(table);
                    open = table;
                }
            }
            boolean tableIsLast = !page.tables.isEmpty() && next == page.lines.size();
            while (next < page.lines.size()) {
                text.add(page.lines.get(next++), page);
            }
            open = tableIsLast ? open : null;
        }
        Passage passage = text.finish();
        for (PageLayout page : pages) {
            if (page.drawing) {
                passage.remark(Repair.Kind.UNCLAIMED, "", Location.UNKNOWN.withPage(page.page.number()));
            }
        }
        return passage;
    }

    private static boolean runsOn(PageTable above, PageTable below, double bottom) {
        return above.hasTheWidthOf(below) && bottom - above.bottom <= below.firstRowHeight + SPARE_ROOM;
    }
}
