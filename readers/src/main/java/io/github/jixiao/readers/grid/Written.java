package io.github.jixiao.readers.grid;

import io.github.jixiao.table.Location;

/** A piece of writing in a document: a cell of a grid, or a paragraph outside grids. */
public sealed interface Written permits GridCell, Paragraph {

    /** The words, lines parted by {@code \n}. */
    String text();

    /** Where a person finds it. */
    Location location();
}
