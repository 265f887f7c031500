package io.github.jixiao.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.table.Location;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A place as JSON: only what is known about it. */
final class LocationJson {

    private LocationJson() {}

    static void write(Location location, JsonGenerator json) throws IOException {
        json.writeStartObject();
        number("table", location.table(), json);
        number("row", location.row(), json);
        number("column", location.column(), json);
        text("cell", location.cell(), json);
        number("page", location.page(), json);
        number("line", location.line(), json);
        text("label", location.label(), json);
        text("text", location.text(), json);
        text("pointer", location.pointer(), json);
        json.writeEndObject();
    }

    private static void number(String name, @Nullable Integer value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
