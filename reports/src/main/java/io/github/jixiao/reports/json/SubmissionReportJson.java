package io.github.jixiao.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.ExactNumber;
import io.github.jixiao.reports.Listing;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One submission of a report as JSON. */
final class SubmissionReportJson {
    private final Language language;
    private final FindingJson findingJson;
    private final Listing listing;

    SubmissionReportJson(ReportOptions options) {
        this.language = options.language();
        this.findingJson = new FindingJson(language);
        this.listing = new Listing(options.findingsListed());
    }

    void write(SubmissionReport submission, JsonGenerator json) throws IOException {
        List<Finding> listed = listing.choose(submission);
        json.writeStartObject();
        write(submission.source(), json);
        json.writeArrayFieldStart("tables");
        for (TableReport table : submission.tables()) {
            write(table, json);
        }
        json.writeEndArray();
        write(submission.rules(), json);
        json.writeArrayFieldStart("findings");
        for (Finding finding : listed) {
            findingJson.write(finding, json);
        }
        json.writeEndArray();
        int omitted = submission.findings().size() - listed.size();
        if (omitted > 0) {
            json.writeNumberField("findingsOmitted", omitted);
        }
        if (!submission.suppressed().isEmpty()) {
            json.writeArrayFieldStart("suppressedFindings");
            for (Finding finding : submission.suppressed()) {
                findingJson.write(finding, json);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("readErrors");
        for (ReadError error : submission.readErrors()) {
            write(error, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Source source, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("name", source.name());
        writeIfKnown("sha256", source.sha256(), json);
        writeIfKnown("mediaType", source.mediaType(), json);
        json.writeEndObject();
    }

    private void write(TableReport table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", table.index());
        json.writeStringField("kind", table.kind().name());
        json.writeStringField("name", table.name());
        Money budget = table.budget();
        if (budget == null) {
            json.writeNullField("budget");
        } else {
            json.writeFieldName("budget");
            ExactNumber.write(budget.wanYuan(), json);
        }
        json.writeStringField("profile", table.profile());
        json.writeStringField("profileReason", table.profileReason().in(language));
        write(table.rules(), json);
        json.writeEndObject();
    }

    private void write(List<RuleStatus> statuses, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleStatus status : statuses) {
            json.writeStartObject();
            json.writeStringField("rule", status.rule());
            json.writeStringField("status", status.outcome().name());
            writeIfKnown("reason", status.reason(language), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(ReadError error, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", error.file());
        json.writeStringField("reason", error.reason());
        json.writeStringField("message", error.message(language));
        json.writeFieldName("location");
        LocationJson.write(error.location(), json);
        json.writeEndObject();
    }

    private static void writeIfKnown(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
