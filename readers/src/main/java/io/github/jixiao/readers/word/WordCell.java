package io.github.jixiao.readers.word;

import io.github.jixiao.readers.grid.Passage;

/** A cell as Word writes it: one row high, merged with its neighbours by marks that say that it continues them. */
final class WordCell {

    /** First grid column, from 1. */
    final int column;

    final Passage content;

    int columnSpan = 1;
    boolean continuesAbove;
    boolean continuesLeft;

    WordCell(int column, Passage content) {
        this.column = column;
        this.content = content;
    }
}
