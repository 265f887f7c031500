package io.github.jixiao.reports.html;

import io.github.jixiao.table.Location;

/**
 * One box of the drawn form.
 *
 * @param kind what it holds
 * @param text its words; empty for an empty box
 * @param columns how many of the form's columns it spans
 * @param rows how many rows it spans
 * @param location where it stands in the document; {@link Location#UNKNOWN} for printed labels
 */
record FormCell(Kind kind, String text, int columns, int rows, Location location) {

    /** What a box holds. */
    enum Kind {
        /** A printed label. */
        LABEL,
        /** A printed label beside a block, written downwards. */
        SIDE_LABEL,
        /** What somebody filled in. */
        VALUE,
        /** An amount or another number, set to the right. */
        NUMBER,
        /** A box that the form prints and nobody filled. */
        EMPTY,
        /** Nothing: the other half of the form goes on alone. */
        FILLER
    }

    static FormCell label(String text, int columns) {
        return new FormCell(Kind.LABEL, text, columns, 1, Location.UNKNOWN);
    }

    static FormCell side(String text, int rows) {
        return new FormCell(Kind.SIDE_LABEL, text, 1, Math.max(1, rows), Location.UNKNOWN);
    }

    static FormCell value(String text, int columns, Location location) {
        return new FormCell(text.isEmpty() ? Kind.EMPTY : Kind.VALUE, text, columns, 1, location);
    }

    static FormCell number(String text, int columns, Location location) {
        return new FormCell(text.isEmpty() ? Kind.EMPTY : Kind.NUMBER, text, columns, 1, location);
    }

    FormCell over(int newRows) {
        return new FormCell(kind, text, columns, newRows, location);
    }

    boolean isLabel() {
        return kind == Kind.LABEL || kind == Kind.SIDE_LABEL;
    }
}
