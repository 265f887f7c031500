package io.github.jixiao.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Line ends for people who open a JSON report: one line a field down to findings and rule statuses, which stay in one line each. */
public final class ReportLayout implements PrettyPrinter {
    /** Objects nested deeper than this keep to one line. */
    private static final int DEEPEST = 5;

    private int depth;
    private int inline;

    /**
     * @param depth how deep in the whole report the first value stands
     */
    public ReportLayout(int depth) {
        this.depth = depth;
    }

    /** A line end and the blanks before the next line at a depth. */
    public static String lineEnd(int depth) {
        return "\n" + "  ".repeat(depth);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        open(json, '{', depth >= DEEPEST);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        separateOrBlank(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        open(json, '[', false);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        separateOrBlank(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        close(json, ']', values);
    }

    private void open(JsonGenerator json, char bracket, boolean startsInline) throws IOException {
        json.writeRaw(bracket);
        if (startsInline || inline > 0) {
            inline++;
        } else {
            depth++;
        }
    }

    private void close(JsonGenerator json, char bracket, int entries) throws IOException {
        if (inline > 0) {
            inline--;
        } else {
            depth--;
            if (entries > 0) {
                json.writeRaw(lineEnd(depth));
            }
        }
        json.writeRaw(bracket);
    }

    private void separate(JsonGenerator json) throws IOException {
        if (inline == 0) {
            json.writeRaw(lineEnd(depth));
        }
    }

    private void separateOrBlank(JsonGenerator json) throws IOException {
        json.writeRaw(inline == 0 ? lineEnd(depth) : " ");
    }
}
