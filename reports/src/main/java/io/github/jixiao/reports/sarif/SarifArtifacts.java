package io.github.jixiao.reports.sarif;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.jixiao.reports.RelativeName;
import io.github.jixiao.reports.Spool;
import io.github.jixiao.table.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The files of a run, each once, written aside as they come. */
final class SarifArtifacts implements Closeable {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private final Spool spool = new Spool();
    private int count;
    private @Nullable Source last;

    /**
     * A file as results refer to it.
     *
     * @param line the line that was read alone; {@code null} for the whole
     */
    record Reference(String uri, int index, @Nullable Integer line) {

        void write(JsonGenerator json) throws IOException {
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri);
            if (!uri.startsWith("file:")) {
                json.writeStringField("uriBaseId", "%SRCROOT%");
            }
            json.writeNumberField("index", index);
            json.writeEndObject();
        }
    }

    /** Takes the file of the next submission; submissions of one file follow one another. */
    Reference add(Source source) throws IOException {
        Source file = source.whole();
        String uri = RelativeName.uri(file.name());
        if (!file.equals(last)) {
            last = file;
            if (count > 0) {
                spool.write(',');
            }
            write(uri, file);
            count++;
        }
        return new Reference(uri, count - 1, source.line());
    }

    private void write(String uri, Source source) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(spool, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", uri);
            if (!uri.startsWith("file:")) {
                json.writeStringField("uriBaseId", "%SRCROOT%");
            }
            json.writeEndObject();
            json.writeArrayFieldStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            if (source.mediaType() != null) {
                json.writeStringField("mimeType", source.mediaType());
            }
            if (source.sha256() != null) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField("sha-256", source.sha256());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }

    /** Writes all files where the generator stands, whose bytes go to the stream given. */
    void write(JsonGenerator json, OutputStream out) throws IOException {
        json.writeArrayFieldStart("artifacts");
        json.flush();
        spool.copyTo(out);
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
