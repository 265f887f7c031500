package io.github.jixiao.readers.word;

import io.github.jixiao.readers.grid.Passage;
import org.jspecify.annotations.Nullable;

/** A cell as Word writes it: one row high, merged with its neighbours by marks that say that it continues them. */
final class WordCell {

    /** Number of the cell's element in the document, for formats that have elements. */
    final @Nullable Integer element;

    /** First grid column, from 1. */
    final int column;

    final Passage content;

    int columnSpan = 1;
    boolean continuesAbove;
    boolean continuesLeft;

    WordCell(@Nullable Integer element, int column, Passage content) {
        this.element = element;
        this.column = column;
        this.content = content;
    }
}
