package io.github.jixiao.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

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
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, Object> value : finding.values().entrySet()) {
            json.writeFieldName(value.getKey());
            writeValue(value.getValue(), json);
        }
        json.writeEndObject();
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

    private void writeValue(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Money money) {
            ExactNumber.write(money.wanYuan(), json);
        } else if (value instanceof BigDecimal number) {
            ExactNumber.write(number, json);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Bilingual named) {
            json.writeString(named.in(language));
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                writeValue(item, json);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
