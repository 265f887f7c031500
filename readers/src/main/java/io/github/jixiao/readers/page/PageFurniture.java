package io.github.jixiao.readers.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Page numbers, and the heads and feet that stand on every page: they are part of the paper, not of the document. */
final class PageFurniture {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·•\\s]{0,5}第?\\s?\\d{1,4}\\s?页?(?:\\s?[/,，共]{1,2}\\s?\\d{1,4}\\s?页?)?[-—–·•\\s]{0,5}");

    /** Heads and feet stand in this share of the paper's height; a title that every page repeats stands further in. */
    private static final double MARGIN = 0.065;

    private final List<PageLayout> pages;

    PageFurniture(List<PageLayout> pages) {
        this.pages = pages;
    }

    /** Takes the furniture off the pages; a head stays where it stands first. */
    void remove() {
        Set<String> heads = new HashSet<>();
        Set<String> feet = new HashSet<>();
        for (PageLayout page : pages) {
            removeEnd(page, true, heads);
            removeEnd(page, false, feet);
        }
    }

    private static void removeEnd(PageLayout page, boolean upper, Set<String> seen) {
        if (page.lines.isEmpty()) {
            return;
        }
        int index = upper ? 0 : page.lines.size() - 1;
        TextLine line = page.lines.get(index);
        boolean outermost = page.tables.stream()
                .allMatch(table -> upper ? line.baseline() < table.top : line.baseline() > table.bottom);
        if (!outermost) {
            return;
        }
        String text = line.text();
        double edge = upper ? line.baseline() : page.page.height() - line.baseline();
        boolean repeated = edge < MARGIN * page.page.height() && !seen.add(text + "@" + Math.round(line.baseline()));
        if (repeated || PAGE_NUMBER.matcher(text).matches()) {
            page.lines.remove(index);
        }
    }
}
