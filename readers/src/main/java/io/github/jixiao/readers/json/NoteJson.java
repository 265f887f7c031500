package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.Repair;
import java.io.IOException;

/** What a reader notes about a form: template hints left in it, and what was put right. */
final class NoteJson {
    private static final String KIND = "kind";
    private static final String TEXT = "text";

    private NoteJson() {}

    static Placeholder placeholder(JsonObject json) throws UnreadableFileException {
        return new Placeholder(json.requiredText(TEXT), LocationJson.of(json));
    }

    static Repair repair(JsonObject json) throws UnreadableFileException {
        return new Repair(json.requiredOneOf(Repair.Kind.class, KIND), json.requiredText(TEXT), LocationJson.of(json));
    }

    static void write(JsonOutput out, Placeholder placeholder) throws IOException {
        out.text(TEXT, placeholder.text());
        LocationJson.write(out, placeholder.location());
    }

    static void write(JsonOutput out, Repair repair) throws IOException {
        out.word(KIND, repair.kind());
        out.text(TEXT, repair.text());
        LocationJson.write(out, repair.location());
    }
}
