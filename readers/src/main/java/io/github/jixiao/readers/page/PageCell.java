package io.github.jixiao.readers.page;

/** A cell of a table that may run over several pages. */
final class PageCell {

    private static final double SAME_EDGE = 3;

    final int page;
    final double left;
    final double right;

    /** First row in its table, from 0. */
    int row;

    int rowSpan;
    TextBlock text;

    /** What stands on both sides where a page cuts the text; empty for most cells. */
    String seam = "";

    PageCell(int page, double left, double right, int row, int rowSpan, TextBlock text) {
        this.page = page;
        this.left = left;
        this.right = right;
        this.row = row;
        this.rowSpan = rowSpan;
        this.text = text;
    }

    int lastRow() {
        return row + rowSpan - 1;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean standsAbove(PageCell other) {
        return Math.abs(left - other.left) <= SAME_EDGE && Math.abs(right - other.right) <= SAME_EDGE;
    }

    double width() {
        return right - left;
    }

    /** Takes in the cell that continues this one overleaf. */
    void continueWith(PageCell overleaf) {
        if (!isBlank() && !overleaf.isBlank()) {
            seam = text.lastLine() + "|" + overleaf.text.firstLine();
        }
        text = text.append(overleaf.text, left, right);
    }
}
