package io.github.jixiao.readers.page;

import java.util.List;

/** Tells whether the first row overleaf is the rest of the last row of a page, or a row of its own. */
final class RowCut {

    private final List<Seam> seams;
    private final List<Seam> filled;
    private final double tableWidth;

    /**
     * @param seams the cells of the first row overleaf with those they stand under
     * @param tableWidth width of the table
     */
    RowCut(List<Seam> seams, double tableWidth) {
        this.seams = seams;
        this.filled = seams.stream().filter(seam -> !seam.rest().isBlank()).toList();
        this.tableWidth = tableWidth;
    }

    /**
     * Whether every text overleaf begins on the page before and breaks off there. Several texts with but one line each on the page before are
     * rather two rows, unless other texts of the row ended there.
     */
    boolean isOneRow() {
        if (filled.isEmpty() || filled.stream().anyMatch(seam -> seam.start().isBlank())) {
            return false;
        }
        boolean alone = filled.size() == 1;
        double firstFilled = filled.get(0).rest().left;
        boolean othersEnded = seams.stream()
                .filter(seam -> alone || seam.rest().left > firstFilled)
                .anyMatch(Seam::endsAbove);
        boolean severalLines =
                filled.stream().anyMatch(seam -> seam.start().text.lineCount() > 1);
        if (filled.stream().allMatch(Seam::isBroken) && (alone || othersEnded || severalLines)) {
            return true;
        }
        return filled.stream().allMatch(seam -> isProse(seam) || seam.isBroken()) && (!alone || othersEnded);
    }

    /** Whether a cell takes at least half of the table's width: then its text may break between two paragraphs. */
    private boolean isProse(Seam seam) {
        return seam.rest().width() * 2 >= tableWidth;
    }
}
