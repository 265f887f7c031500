package io.github.jixiao.reports.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.json.OperandJson;
import io.github.jixiao.value.Language;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a result.
 *
 * @param placed the finding
 * @param file the file it was made in
 */
record SarifResult(PlacedFinding placed, SarifArtifacts.Reference file) {
    private static final String FINGERPRINT = "jixiaoFinding/v1";

    void write(SarifRules rules, Language language, Texts texts, JsonGenerator json) throws IOException {
        Finding finding = placed.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        rules.writeIndex("ruleIndex", finding.rule(), json);
        json.writeStringField("level", level(finding.severity()));
        writeMessage(finding, language, texts, json);
        writeLocation(finding, json);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.fingerprint());
        json.writeEndObject();
        writeSuppression(finding.suppression(), texts, json);
        writeProperties(finding, language, json);
        json.writeEndObject();
    }

    /** How SARIF calls a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static void writeMessage(Finding finding, Language language, Texts texts, JsonGenerator json)
            throws IOException {
        String advice = finding.advice(language);
        String message = finding.message(language);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", InertText.of(advice.isEmpty() ? message : texts.get("message", message, advice)));
        json.writeEndObject();
    }

    /** A result without suppressions says so, as all results of a run must where one has some. */
    private static void writeSuppression(@Nullable Suppression suppression, Texts texts, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (suppression != null) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", InertText.of(justification(suppression, texts)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String justification(Suppression suppression, Texts texts) {
        if (suppression.kind() == Suppression.Kind.BASELINE) {
            return texts.get("suppressed.baseline");
        }
        String until = suppression.until() == null ? "" : texts.get("suppressed.until", suppression.until());
        return texts.get("suppressed", suppression.reason(), String.valueOf(suppression.author()), until);
    }

    private void writeLocation(Finding finding, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        SarifPlace.writePhysical(file, finding.location(), json);
        SarifPlace.writeLogical(finding.location(), json);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", InertText.line(placed.place()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeProperties(Finding finding, Language language, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("aspect", finding.aspect().name());
        json.writeStringField("basis", finding.basis(language));
        if (placed.table() != null) {
            json.writeNumberField("table", placed.table());
            json.writeStringField("project", InertText.line(placed.project()));
        }
        json.writeFieldName("values");
        OperandJson.write(finding.values(), language, json);
        json.writeEndObject();
    }
}
