package io.github.jixiao.cli.baseline;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;

/** A baseline as a file: sorted, one field a line, the same bytes for the same findings, so that a change can be reviewed. */
public final class BaselineJson {
    private static final String FORMAT_VERSION = "1.0";

    private BaselineJson() {}

    public static void write(Baseline baseline, OutputStream out) throws IOException {
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
}
