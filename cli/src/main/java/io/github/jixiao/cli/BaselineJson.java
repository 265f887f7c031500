package io.github.jixiao.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A baseline as a file: sorted, one field a line, the same bytes for the same findings, so that a change can be reviewed. */
final class BaselineJson {
    private static final String FORMAT_VERSION = "1.0";

    private BaselineJson() {}

    static void write(Baseline baseline, OutputStream out) throws IOException {
        Separators colons = Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter(colons).withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("formatVersion", FORMAT_VERSION);
            json.writeArrayFieldStart("findings");
            for (KnownFinding finding : baseline.findings()) {
                json.writeStartObject();
                json.writeStringField("fingerprint", finding.fingerprint());
                json.writeStringField("rule", finding.rule());
                json.writeStringField("source", finding.source());
                json.writeStringField("table", finding.table());
                json.writeStringField("message", finding.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * The findings in a file.
     *
     * @throws IOException if it is no baseline
     */
    static Collection<KnownFinding> read(byte[] content) throws IOException {
        Map<String, KnownFinding> findings = new LinkedHashMap<>();
        boolean found = false;
        try (JsonParser json = new JsonFactory().createParser(content)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    boolean list = json.currentName().equals("findings");
                    if (json.nextToken() == JsonToken.START_ARRAY && list) {
                        found = true;
                        addAll(json, findings);
                    } else {
                        json.skipChildren();
                    }
                }
            }
        }
        if (!found) {
            throw new IOException("There is no list of findings.");
        }
        return findings.values();
    }

    private static void addAll(JsonParser json, Map<String, KnownFinding> findings) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> fields = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            String fingerprint = fields.getOrDefault("fingerprint", "");
            if (!fingerprint.isEmpty()) {
                findings.put(
                        fingerprint,
                        new KnownFinding(
                                fingerprint,
                                fields.getOrDefault("rule", ""),
                                fields.getOrDefault("source", ""),
                                fields.getOrDefault("table", ""),
                                fields.getOrDefault("message", "")));
            }
        }
    }
}
