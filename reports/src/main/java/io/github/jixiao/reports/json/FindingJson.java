package io.github.jixiao.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.value.Language;
import java.io.IOException;

/** A finding as JSON. */
final class FindingJson {
    private final Language language;

    FindingJson(Language language) {
        this.language = language;
    }

    void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("aspect", finding.aspect().name());
        if (finding.table() == null) {
            json.writeNullField("table");
        } else {
            json.writeNumberField("table", finding.table());
        }
        json.writeStringField("message", finding.message(language));
        json.writeStringField("advice", finding.advice(language));
        json.writeStringField("basis", finding.basis(language));
        json.writeFieldName("location");
        LocationJson.write(finding.location(), json);
        json.writeFieldName("values");
        OperandJson.write(finding.values(), language, json);
        json.writeStringField("fingerprint", finding.fingerprint());
        if (finding.suppression() != null) {
            write(finding.suppression(), json);
        }
        json.writeEndObject();
    }

    private static void write(Suppression suppression, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("suppression");
        json.writeStringField("kind", suppression.kind().name());
        if (suppression.kind() == Suppression.Kind.ACCEPTED) {
            json.writeStringField("reason", suppression.reason());
            json.writeStringField("author", suppression.author());
        }
        if (suppression.until() != null) {
            json.writeStringField("until", suppression.until().toString());
        }
        json.writeEndObject();
    }
}
