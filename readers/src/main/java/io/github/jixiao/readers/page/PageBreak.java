package io.github.jixiao.readers.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The place where a page cuts a table: drops the head repeated overleaf, joins the row that was cut in two and the merged cells that run on. */
final class PageBreak {

    /** Rows of a head that are looked for overleaf. */
    private static final int HEAD_ROWS = 12;

    /** What a head never holds: two rows may well set the same target. */
    private static final Pattern TARGET = Pattern.compile("[≥≤≧≦><=＞＜＝]\\s{0,9}\\d");

    /** Texts that make a repeated row recognisable. */
    private static final int HEAD_TEXTS = 3;

    private final PageTable above;
    private final PageTable below;

    PageBreak(PageTable above, PageTable below) {
        this.above = above;
        this.below = below;
    }

    /** Lets the table below run on in the one above. */
    void join() {
        int head = 0;
        while (head < below.rows() && repeatsHead(head)) {
            head++;
        }
        List<PageCell> rest = new ArrayList<>();
        for (PageCell cell : below.cells()) {
            if (cell.row >= head) {
                cell.row -= head;
                rest.add(cell);
            }
        }
        join(rest, below.rows() - head);
        above.bottom = below.bottom;
    }

    private boolean repeatsHead(int row) {
        List<PageCell> cells = below.cellsOfRow(row);
        Set<String> texts = texts(cells);
        if (texts.size() < HEAD_TEXTS
                || cells.stream().anyMatch(cell -> cell.rowSpan > 1)
                || texts.stream().anyMatch(text -> TARGET.matcher(text).lookingAt())) {
            return false;
        }
        for (int i = 0; i < Math.min(HEAD_ROWS, above.rows()); i++) {
            if (texts(above.cellsOfRow(i)).equals(texts)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> texts(List<PageCell> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.text.text())
                .collect(Collectors.toSet());
    }

    private void join(List<PageCell> rest, int rows) {
        List<PageCell> firstRow = rest.stream().filter(cell -> cell.row == 0).toList();
        List<Seam> seams = new ArrayList<>();
        double pitch = above.pitch();
        for (PageCell cell : firstRow) {
            for (PageCell candidate : above.lowestCells()) {
                if (candidate.standsAbove(cell)) {
                    seams.add(new Seam(candidate, cell, above.bottom, pitch));
                }
            }
        }
        boolean cut = seams.size() == firstRow.size() && new RowCut(seams, above.right - above.left).isOneRow();
        for (Seam seam : seams) {
            boolean leading = firstRow.stream().allMatch(cell -> cell.left >= seam.rest().left || cell.isBlank());
            if (cut || seam.isMergedCell(leading)) {
                seam.start().continueWith(seam.rest());
                seam.start().rowSpan += seam.rest().rowSpan - (cut ? 1 : 0);
                rest.remove(seam.rest());
            }
        }
        if (cut) {
            rest.forEach(cell -> cell.row--);
        }
        above.addBelow(rest, cut ? rows - 1 : rows);
    }
}
