package io.github.jixiao.reports.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.reports.InertText;
import io.github.jixiao.table.Location;
import java.io.IOException;

/**
 * Something about the run itself: a file that could not be read, a rule that broke.
 *
 * @param id stable name of what happened, for example {@code BROKEN_JSON}
 * @param rule id of the rule it is about; empty for none
 * @param message what happened
 * @param file the file it happened on
 * @param location where in the file
 */
record SarifNotification(String id, String rule, String message, SarifArtifacts.Reference file, Location location) {

    void write(SarifRules rules, JsonGenerator json) throws IOException {
        begin(id, "error", message, json);
        if (!rule.isEmpty()) {
            json.writeObjectFieldStart("associatedRule");
            rules.writeReference(rule, json);
            json.writeEndObject();
        }
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        SarifPlace.writePhysical(file, location, json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A remark about the report itself. */
    static void note(String id, String message, JsonGenerator json) throws IOException {
        begin(id, "note", message, json);
        json.writeEndObject();
    }

    private static void begin(String id, String level, String message, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", id);
        json.writeEndObject();
        json.writeStringField("level", level);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", InertText.of(message));
        json.writeEndObject();
    }
}
