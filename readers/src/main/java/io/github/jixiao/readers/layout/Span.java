package io.github.jixiao.readers.layout;

/**
 * Consecutive lines.
 *
 * @param first first line
 * @param last last line
 */
record Span(int first, int last) {

    /** Twice the middle. */
    int centre() {
        return first + last;
    }
}
