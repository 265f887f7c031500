package io.github.jixiao.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.reports.ExactNumber;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** The operands of a finding as JSON: numbers exact, money in 万元. */
public final class OperandJson {

    private OperandJson() {}

    /** Writes an object with a member for each operand. */
    public static void write(Map<String, Object> operands, Language language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Object> operand : operands.entrySet()) {
            json.writeFieldName(operand.getKey());
            write(operand.getValue(), language, json);
        }
        json.writeEndObject();
    }

    private static void write(Object value, Language language, JsonGenerator json) throws IOException {
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
                write(item, language, json);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
