package io.github.jixiao.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;

/** Writes the findings of a run as a baseline: the fingerprint counts, the rest is for the person who looks through it. */
final class OpenBaseline implements OpenReport {
    private static final String FORMAT_VERSION = "1.0";

    private final Language language;
    private final JsonGenerator json;
    private final Set<String> written = new HashSet<>();

    OpenBaseline(Language language, OutputStream out) throws IOException {
        this.language = language;
        this.json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out, JsonEncoding.UTF8);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        json.writeStringField("formatVersion", FORMAT_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", Tool.NAME);
        json.writeStringField("version", Tool.version());
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        for (Finding finding : submission.findings()) {
            if (written.add(finding.fingerprint())) {
                write(submission, finding);
            }
        }
    }

    private void write(SubmissionReport submission, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("source", submission.source().name());
        for (TableReport table : submission.tables()) {
            if (Integer.valueOf(table.index()).equals(finding.table())) {
                json.writeStringField("table", table.name());
            }
        }
        json.writeStringField("message", finding.message(language));
        json.writeEndObject();
    }

    /** How many findings the baseline holds. */
    int size() {
        return written.size();
    }

    @Override
    public void conclude() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void close() {
        // The stream belongs to whoever gave it.
    }
}
