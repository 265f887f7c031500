package io.github.jixiao.readers.page;

import java.util.regex.Pattern;

/**
 * Two cells between the same edges, one at the end of a page and one at the beginning of the next.
 *
 * @param start the cell at the end of the page
 * @param rest the cell overleaf
 * @param bottom where the table ends on the page of the first
 * @param pitch how far below each other lines of the table stand
 */
record Seam(PageCell start, PageCell rest, double bottom, double pitch) {

    /** What begins a text and never goes on with one: a number in a list, a comparison. */
    private static final Pattern ITEM =
            Pattern.compile("(?:指标|目标)\\s?\\d|[≥≤≧≦>=<＞＝＜]|\\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,3}[)）、.]");

    /** Whether the text goes down to the end of the page, breaks off for want of room and does not begin anew overleaf. */
    boolean isBroken() {
        return start.text.runsOnInto(rest.text)
                && start.text.reaches(bottom, pitch)
                && !ITEM.matcher(rest.text.firstLine()).lookingAt();
    }

    /** Whether the cell at the end of the page is one row high and its text complete. */
    boolean endsAbove() {
        return start.rowSpan == 1 && !start.isBlank() && rest.isBlank();
    }

    /**
     * Whether the two are one merged cell: blank at the start of its row, blank on one of the pages, or with the last characters of its text
     * overleaf.
     *
     * @param leading whether all cells to the left are blank overleaf
     */
    boolean isMergedCell(boolean leading) {
        if (rest.isBlank()) {
            return leading || rest.rowSpan > 1;
        }
        if (start.isBlank()) {
            return start.rowSpan > 1 && rest.rowSpan > 1;
        }
        boolean merged = leading || start.rowSpan > 1 || rest.rowSpan > 1;
        return merged && rest.text.isLastCharacters() && start.text.reaches(bottom, pitch);
    }
}
