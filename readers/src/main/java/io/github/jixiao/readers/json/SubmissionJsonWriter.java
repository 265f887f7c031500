package io.github.jixiao.readers.json;

import io.github.jixiao.table.Submission;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes submissions as an array in the exchange format, one after the other: what {@link SubmissionJsonReader} reads gives equal
 * submissions. The same submissions give the same bytes.
 *
 * <p>Members stand in the order of the exchange format; those it shows are always there, as {@code null} where nothing is stated. Each
 * table ends with {@code places}: where its boxes stand, and which of them are blank or could not be understood. A writer is for one
 * thread.
 */
public final class SubmissionJsonWriter implements Closeable {
    private final JsonOutput out;

    /** @param stream receives UTF-8; is closed with the writer */
    public SubmissionJsonWriter(OutputStream stream) throws IOException {
        out = new JsonOutput(stream);
        out.startArray();
    }

    /** The submissions as an array. */
    public static String write(List<Submission> submissions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SubmissionJsonWriter writer = new SubmissionJsonWriter(bytes)) {
            for (Submission submission : submissions) {
                writer.write(submission);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Adds a submission to the array; it is handed on at once. */
    public void write(Submission submission) throws IOException {
        out.object(() -> SubmissionJson.write(out, submission));
        out.flush();
    }

    /** Ends the array. */
    @Override
    public void close() throws IOException {
        out.endArray();
        out.close();
    }
}
