package io.github.jixiao.reports.sarif;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.FindingPlaces;
import io.github.jixiao.reports.GravestListing;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keeps the gravest results until all are known, and writes them in the order of the files. */
final class OpenSarifReport implements OpenReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private final RulesInForce rules;
    private final Language language;
    private final OutputStream out;
    private final Texts texts;
    private final FindingPlaces places;
    private final SarifArtifacts artifacts = new SarifArtifacts();
    private final GravestListing<SarifResult> results;
    private final GravestListing<SarifNotification> notifications =
            new GravestListing<>(SarifReport.MOST_NOTIFICATIONS);
    private final List<RunNotice> notices = new ArrayList<>();
    private ReportSummary summary = ReportSummary.NOTHING;

    OpenSarifReport(RulesInForce rules, ReportOptions options, OutputStream out) {
        this.rules = rules;
        this.language = options.language();
        this.out = out;
        this.texts = Texts.of(SarifReport.class, "sarif-report", language);
        this.places = new FindingPlaces(language);
        this.results = new GravestListing<>(Math.min(SarifReport.MOST_RESULTS, options.findingsListed()));
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        summary = summary.plus(submission);
        SarifArtifacts.Reference file = artifacts.add(submission.source());
        add(file, submission, submission.findings());
        add(file, submission, submission.suppressed());
        for (ReadError error : submission.readErrors()) {
            notifications.add(
                    1, new SarifNotification(error.reason(), "", error.message(language), file, error.location()));
        }
        if (submission.tables().isEmpty() && submission.readErrors().isEmpty()) {
            notifications.add(1, new SarifNotification("NO_TABLE", "", texts.get("no-table"), file, Location.UNKNOWN));
        }
        submission
                .statuses()
                .filter(status -> status.outcome() == Outcome.BROKEN)
                .forEach(status -> addBroken(status, file));
    }

    private void add(SarifArtifacts.Reference file, SubmissionReport submission, List<Finding> findings) {
        for (PlacedFinding placed : places.of(submission, findings)) {
            boolean aside = placed.finding().suppression() != null;
            int gravity = aside ? 0 : placed.finding().severity().gravity();
            results.add(gravity, new SarifResult(placed, file));
        }
    }

    private void addBroken(RuleStatus status, SarifArtifacts.Reference file) {
        String reason = Objects.requireNonNullElse(status.reason(language), "");
        notifications.add(
                1,
                new SarifNotification(
                        "RULE_BROKEN",
                        status.rule(),
                        texts.get("rule-broken", status.rule(), reason),
                        file,
                        Location.UNKNOWN));
    }

    @Override
    public void note(RunNotice notice) {
        notices.add(notice);
    }

    @Override
    public void conclude() throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(layout());
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeRun(json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void writeRun(JsonGenerator json) throws IOException {
        SarifRules rulesJson = new SarifRules(rules, language);
        rulesJson.writeTool(json);
        json.writeStringField("language", language == Language.ENGLISH ? "en-US" : "zh-CN");
        json.writeStringField("columnKind", "unicodeCodePoints");
        writeInvocation(rulesJson, json);
        artifacts.write(json, out);
        json.writeArrayFieldStart("results");
        for (SarifResult result : results.inOrder()) {
            result.write(rulesJson, language, texts, json);
        }
        json.writeEndArray();
        writeSummary(json);
    }

    private void writeInvocation(SarifRules rulesJson, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", summary.isComplete());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (SarifNotification notification : notifications.inOrder()) {
            notification.write(rulesJson, json);
        }
        if (results.omitted() > 0) {
            long all = summary.findings() + summary.suppressed();
            SarifNotification.note(
                    "RESULTS_OMITTED", texts.get("omitted", all - results.omitted(), results.omitted()), json);
        }
        if (notifications.omitted() > 0) {
            SarifNotification.note(
                    "NOTIFICATIONS_OMITTED", texts.get("notifications-omitted", notifications.omitted()), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (RunNotice notice : notices) {
            SarifNotification.note(notice.kind().name(), notice.message().in(language), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeSummary(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("profile", rules.profile());
        json.writeStringField("outcome", summary.outcome().name());
        json.writeNumberField("submissions", summary.submissions());
        json.writeNumberField("tables", summary.tables());
        json.writeNumberField("errors", summary.errors());
        json.writeNumberField("warnings", summary.warnings());
        json.writeNumberField("infos", summary.infos());
        json.writeNumberField("suppressed", summary.suppressed());
        json.writeNumberField("resultsOmitted", results.omitted());
        json.writeEndObject();
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    @Override
    public void close() throws IOException {
        artifacts.close();
    }
}
