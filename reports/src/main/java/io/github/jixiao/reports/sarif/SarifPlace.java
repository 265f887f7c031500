package io.github.jixiao.reports.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.reports.InertText;
import io.github.jixiao.table.Location;
import java.io.IOException;

/** A place as SARIF tells it: lines of text as a region, cells and members as logical locations. */
final class SarifPlace {

    private SarifPlace() {}

    /** The file, and the line where one is known. */
    static void writePhysical(SarifArtifacts.Reference file, Location location, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        file.write(json);
        Integer line = file.line() == null ? location.line() : file.line();
        if (line != null) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The cell of a spreadsheet or table, or the member of a JSON document; nothing where none is known. */
    static void writeLogical(Location location, JsonGenerator json) throws IOException {
        String pointer = location.pointer();
        String cell = location.cell();
        if (cell != null) {
            write(location, cell, "cell", json);
        } else if (location.row() != null) {
            write(location, gridPosition(location), "cell", json);
        } else if (pointer != null && !pointer.isEmpty()) {
            write(location, pointer, "value", json);
        } else if (location.table() != null) {
            write(location, "table/" + location.table(), "table", json);
        }
    }

    private static String gridPosition(Location location) {
        StringBuilder position = new StringBuilder();
        if (location.page() != null) {
            position.append("page/").append(location.page()).append('/');
        }
        if (location.table() != null) {
            position.append("table/").append(location.table()).append('/');
        }
        position.append("row/").append(location.row());
        if (location.column() != null) {
            position.append("/column/").append(location.column());
        }
        return position.toString();
    }

    private static void write(Location location, String position, String kind, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        if (location.label() != null) {
            json.writeStringField("name", InertText.line(location.label()));
        }
        json.writeStringField("fullyQualifiedName", InertText.line(position));
        json.writeStringField("kind", kind);
        json.writeEndObject();
        json.writeEndArray();
    }
}
