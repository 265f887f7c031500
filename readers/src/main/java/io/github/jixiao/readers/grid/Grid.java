package io.github.jixiao.readers.grid;

import io.github.jixiao.table.Repair;
import java.util.List;

/**
 * A table of a document, before anybody asks what it means.
 *
 * @param cells every cell once, by row and then by column
 * @param rows number of rows
 * @param columns number of columns
 * @param geometry how far the columns can be trusted
 * @param repairs what the format's reader put right or passed over
 */
public record Grid(List<GridCell> cells, int rows, int columns, Geometry geometry, List<Repair> repairs)
        implements Block {

    /** How far a grid's columns can be trusted. */
    public enum Geometry {
        /** Spans and positions are those of the document. */
        EXACT,
        /** A conversion may have dropped merged cells, so that rows are shifted against each other. */
        SHIFTED
    }

    public Grid {
        cells = List.copyOf(cells);
        repairs = List.copyOf(repairs);
    }
}
