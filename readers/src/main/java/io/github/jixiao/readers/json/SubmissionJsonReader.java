package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the exchange format: a submission, an array of submissions, or a table alone, which becomes a submission with an empty narrative.
 *
 * <p>Numbers stay exact and keep their decimals. Whatever the format does not know is refused with its JSON Pointer: an unknown member, a
 * value of the wrong type, a word that is none of the allowed ones, a member that stands twice. A submission keeps the source it names;
 * one that names none gets the file's, an element of an array with {@code #/} and its index behind the name, a line with {@code :} and its
 * number. Where the input states no location, a JSON Pointer takes its place.
 *
 * <p>The classes here keep no state; every method may be called from any thread.
 */
public final class SubmissionJsonReader {

    private SubmissionJsonReader() {}

    /** Reads everything in a JSON text; fails if anything in it cannot be read. */
    public static List<Submission> read(String name, byte[] content) throws UnreadableFileException {
        return read(Source.named(name), content);
    }

    /** Reads everything in a JSON text; fails if anything in it cannot be read. */
    public static List<Submission> read(Source file, byte[] content) throws UnreadableFileException {
        return read(file, new ByteArrayInputStream(content));
    }

    /** Reads everything in a JSON text and closes it; fails if anything in it cannot be read. */
    public static List<Submission> read(Source file, InputStream content) throws UnreadableFileException {
        try (SubmissionStream stream = stream(file, content)) {
            List<Submission> submissions = new ArrayList<>();
            while (stream.hasNext()) {
                submissions.add(stream.next().orThrow());
            }
            return List.copyOf(submissions);
        } catch (IOException failure) {
            throw JsonFault.of(failure, 0);
        }
    }

    /** Reads a JSON text, the elements of an array one by one. */
    public static SubmissionStream stream(Source file, InputStream content) {
        return stream(file, content, ReadingLimits.standard());
    }

    /** Reads a JSON text, the elements of an array one by one, each within {@link Limit#INDICATORS}. */
    public static SubmissionStream stream(Source file, InputStream content, ReadingLimits limits) {
        return new JsonDocument(file, content, limits);
    }

    /** Reads JSON Lines (NDJSON): a submission or a table a line. */
    public static SubmissionStream streamLines(Source file, InputStream content) {
        return streamLines(file, content, ReadingLimits.standard());
    }

    /** Reads JSON Lines (NDJSON): a submission or a table a line, each within {@link Limit#INDICATORS}. */
    public static SubmissionStream streamLines(Source file, InputStream content, ReadingLimits limits) {
        return new JsonLines(file, content, limits, JsonLimits.LINE_BYTES);
    }

    /**
     * Whether a text is JSON Lines: an object on one line, and another one on a later line.
     *
     * @param start the first bytes of the text, with the first line and the beginning of the second
     */
    public static boolean isJsonLines(byte[] start) {
        try (JsonParser parser = JsonLimits.FACTORY.createParser(start)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            int first = parser.currentTokenLocation().getLineNr();
            parser.skipChildren();
            return parser.currentTokenLocation().getLineNr() == first
                    && parser.nextToken() == JsonToken.START_OBJECT
                    && parser.currentTokenLocation().getLineNr() > first;
        } catch (IOException broken) {
            return false;
        }
    }
}
