package io.github.jixiao.readers.trace;

import io.github.jixiao.table.Location;

/**
 * Words of a document that nothing was made of.
 *
 * @param kind how much of the document it is
 * @param count cells, rows or paragraphs, by kind
 * @param text the words, cells or paragraphs parted by {@code \n}
 * @param first where it begins
 * @param last where it ends
 */
public record LeftOver(Kind kind, int count, String text, Location first, Location last) {

    /** How much of a document is left over at one place. */
    public enum Kind {
        /** Cells of a row of which the others were understood, or all of them. */
        CELLS,
        /** A table of which nothing was understood. */
        TABLE,
        /** Paragraphs that follow one another. */
        PARAGRAPHS
    }
}
