package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Location;
import java.io.IOException;

/** A location: only what is known of it is written, and whether a row has a spreadsheet address; the unknown location is {@code {}}. */
final class LocationJson {
    private static final String LOCATION = "location";

    private static final String TABLE = "table";
    private static final String ROW = "row";
    private static final String COLUMN = "column";
    private static final String CELL = "cell";
    private static final String PAGE = "page";
    private static final String LINE = "line";
    private static final String LABEL = "label";
    private static final String TEXT = "text";
    private static final String POINTER = "pointer";

    private LocationJson() {}

    /** The location an object states for itself, or else its place in the input. */
    static Location of(JsonObject owner) throws UnreadableFileException {
        JsonObject stated = owner.objectOrNull(LOCATION);
        if (stated == null) {
            return owner.at().location();
        }
        Location location = read(stated);
        stated.refuseOthers();
        return location;
    }

    static Location read(JsonObject json) throws UnreadableFileException {
        return new Location(
                json.wholeNumber(TABLE, 1, Integer.MAX_VALUE),
                json.wholeNumber(ROW, 1, Integer.MAX_VALUE),
                json.wholeNumber(COLUMN, 1, Integer.MAX_VALUE),
                json.text(CELL),
                json.wholeNumber(PAGE, 1, Integer.MAX_VALUE),
                json.wholeNumber(LINE, 1, Integer.MAX_VALUE),
                json.text(LABEL),
                json.text(TEXT),
                json.text(POINTER));
    }

    static void write(JsonOutput out, Location location) throws IOException {
        out.object(LOCATION, () -> writeMembers(out, location));
    }

    static void writeMembers(JsonOutput out, Location location) throws IOException {
        out.numberIfAny(TABLE, location.table());
        out.numberIfAny(ROW, location.row());
        out.numberIfAny(COLUMN, location.column());
        if (location.row() != null || location.cell() != null) {
            out.text(CELL, location.cell());
        }
        out.numberIfAny(PAGE, location.page());
        out.numberIfAny(LINE, location.line());
        out.textIfAny(LABEL, location.label());
        out.textIfAny(TEXT, location.text());
        out.textIfAny(POINTER, location.pointer());
    }
}
