package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.jixiao.readers.Guard;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Submissions read one after the other in constant memory. What is wrong with one leaves the others readable; after text that is no
 * JSON, the lines of JSON Lines go on and an array ends. There is at least one element: where there is no submission, it says why.
 *
 * <p>Closing the stream closes the input. A stream is for one thread.
 */
public abstract sealed class SubmissionStream implements Iterator<StreamedSubmission>, Closeable
        permits JsonDocument, JsonLines {

    private @Nullable StreamedSubmission ahead;
    private boolean ended;

    SubmissionStream() {}

    /** Reads on; {@code null} at the end, and not asked again then. */
    abstract @Nullable StreamedSubmission read();

    /** The file that is read. */
    abstract Source file();

    /** Reads on; what breaks the reading ends it, with a reason. */
    private @Nullable StreamedSubmission advance() {
        try {
            return Guard.run("JSON", () -> Optional.ofNullable(read())).orElse(null);
        } catch (UnreadableFileException e) {
            ended = true;
            return new StreamedSubmission.Unreadable(file(), e);
        }
    }

    @Override
    public final boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = advance();
            ended |= ahead == null;
        }
        return ahead != null;
    }

    @Override
    public final StreamedSubmission next() {
        StreamedSubmission next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return next;
    }

    /** The submission that begins at the parser's current token and is all that the parser has. */
    static StreamedSubmission only(JsonParser parser, Source source, int linesBefore)
            throws IOException, UnreadableFileException {
        Spot root = Spot.root(linesBefore + parser.currentTokenLocation().getLineNr());
        JsonValue value = JsonTree.read(parser, root, linesBefore);
        requireEnd(parser, linesBefore);
        return new StreamedSubmission.Read(source, SubmissionJson.read(value, source));
    }

    static void requireEnd(JsonParser parser, int linesBefore) throws IOException, UnreadableFileException {
        if (parser.nextToken() != null) {
            throw JsonFault.notTheEnd(
                    linesBefore + parser.currentTokenLocation().getLineNr());
        }
    }

    static Source named(Source file, String suffix) {
        return new Source(file.name() + suffix, file.sha256(), file.mediaType());
    }
}
