package io.github.jixiao.reports.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportLayout;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.reports.Spool;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes submissions aside as they come, since the totals stand before them. */
final class OpenJsonReport implements OpenReport {
    private static final String FORMAT_VERSION = "1.0";
    private static final int USUAL_BYTES = 1 << 14;
    /** Findings of a submission that is written before its turn. */
    private static final int MOST_PREPARED = 1_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private final RulesInForce rules;
    private final OutputStream out;
    private final Language language;
    private final SubmissionReportJson submissionJson;
    private final boolean limited;
    private final Spool spool = new Spool();
    private final List<RunNotice> runNotices = new ArrayList<>();
    private ReportSummary summary = ReportSummary.NOTHING;

    OpenJsonReport(RulesInForce rules, ReportOptions options, OutputStream out) {
        this.rules = rules;
        this.out = out;
        this.language = options.language();
        this.submissionJson = new SubmissionReportJson(options);
        this.limited = options.findingsListed() < Integer.MAX_VALUE;
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        begin(submission);
        write(submission, spool);
    }

    /** Of a long submission nothing is kept, and where findings are limited, what is written of one depends on those before. */
    @Override
    public Prepared prepare(SubmissionReport submission) {
        if (limited || submission.findings().size() > MOST_PREPARED) {
            return () -> add(submission);
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            write(submission, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> {
            begin(submission);
            json.writeTo(spool);
        };
    }

    private void begin(SubmissionReport submission) throws IOException {
        String separator = summary.submissions() > 0 ? "," : "";
        spool.write((separator + ReportLayout.lineEnd(2)).getBytes(StandardCharsets.UTF_8));
        summary = summary.plus(submission);
    }

    private void write(SubmissionReport submission, OutputStream target) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(target, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new ReportLayout(2));
            submissionJson.write(submission, json);
        }
    }

    @Override
    public void note(RunNotice notice) {
        runNotices.add(notice);
    }

    @Override
    public void conclude() throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new ReportLayout(0));
            json.writeStartObject();
            writeTerms(json);
            writeSummary(json);
            writeNotices(json);
            json.writeArrayFieldStart("submissions");
            json.flush();
            spool.copyTo(out);
            json.writeRaw(summary.submissions() == 0 ? "" : ReportLayout.lineEnd(1));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void writeTerms(JsonGenerator json) throws IOException {
        json.writeStringField("formatVersion", FORMAT_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", Tool.NAME);
        json.writeStringField("version", Tool.version());
        json.writeEndObject();
        json.writeArrayFieldStart("ruleSets");
        for (RuleSet ruleSet : rules.ruleSets()) {
            json.writeStartObject();
            json.writeStringField("id", ruleSet.id());
            json.writeStringField("version", ruleSet.version());
            json.writeNumberField("rules", rules.count(ruleSet));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("profile", rules.profile());
    }

    private void writeSummary(JsonGenerator json) throws IOException {
        json.writeStringField("outcome", summary.outcome().name());
        json.writeObjectFieldStart("summary");
        json.writeNumberField("submissions", summary.submissions());
        json.writeNumberField("tables", summary.tables());
        json.writeNumberField("errors", summary.errors());
        json.writeNumberField("warnings", summary.warnings());
        json.writeNumberField("infos", summary.infos());
        json.writeNumberField("suppressed", summary.suppressed());
        json.writeEndObject();
    }

    private void writeNotices(JsonGenerator json) throws IOException {
        if (runNotices.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("notices");
        for (RunNotice notice : runNotices) {
            json.writeStartObject();
            json.writeStringField("kind", notice.kind().name());
            json.writeStringField("message", notice.message().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
