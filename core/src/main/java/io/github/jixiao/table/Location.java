package io.github.jixiao.table;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands, exactly enough for a person to find it. Every component may be {@code null}.
 *
 * @param table number of the table in its document, from 1
 * @param row row in the table's grid, from 1
 * @param column column in the table's grid, from 1
 * @param cell spreadsheet address, for example {@code Sheet1!C12}
 * @param page page of a paged document, from 1
 * @param line line of a text, from 1
 * @param label what a person calls the place, for example {@code 实施单位}
 * @param text what is written there
 * @param pointer JSON Pointer into the input
 * @param element number of the XML element that holds the place in the main part of a document, from 1 in the order of the document, for
 *     formats whose cells have no address; for programs that open the document again, never shown to a person
 */
public record Location(
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable String cell,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable String label,
        @Nullable String text,
        @Nullable String pointer,
        @Nullable Integer element) {

    /** Nothing is known about the place. */
    public static final Location UNKNOWN = new Location(null, null, null, null, null, null, null, null, null);

    /** A place whose element is not known. */
    public Location(
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable String cell,
            @Nullable Integer page,
            @Nullable Integer line,
            @Nullable String label,
            @Nullable String text,
            @Nullable String pointer) {
        this(table, row, column, cell, page, line, label, text, pointer, null);
    }

    /** A grid position in a table, all numbers from 1. */
    public static Location of(int table, int row, int column) {
        return new Location(table, row, column, null, null, null, null, null, null);
    }

    /** A place in JSON input. */
    public static Location atPointer(String pointer) {
        return new Location(null, null, null, null, null, null, null, null, pointer);
    }

    public Location withTable(@Nullable Integer newTable) {
        return new Location(newTable, row, column, cell, page, line, label, text, pointer, element);
    }

    public Location withCell(@Nullable String newCell) {
        return new Location(table, row, column, newCell, page, line, label, text, pointer, element);
    }

    public Location withPage(@Nullable Integer newPage) {
        return new Location(table, row, column, cell, newPage, line, label, text, pointer, element);
    }

    public Location withLine(@Nullable Integer newLine) {
        return new Location(table, row, column, cell, page, newLine, label, text, pointer, element);
    }

    public Location withLabel(@Nullable String newLabel) {
        return new Location(table, row, column, cell, page, line, newLabel, text, pointer, element);
    }

    public Location withText(@Nullable String newText) {
        return new Location(table, row, column, cell, page, line, label, newText, pointer, element);
    }

    public Location withElement(@Nullable Integer newElement) {
        return new Location(table, row, column, cell, page, line, label, text, pointer, newElement);
    }
}
