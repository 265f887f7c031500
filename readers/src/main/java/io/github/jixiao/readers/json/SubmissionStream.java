package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.jixiao.readers.Guard;
import io.github.jixiao.readers.ReadingLimits;
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
 * <p>Lines of JSON Lines are independent of each other: {@link #nextUnread} only finds where one ends, and leaves the work to the thread that
 * reads it.
 *
 * <p>Closing the stream closes the input. A stream is for one thread.
 */
public abstract sealed class SubmissionStream implements Iterator<StreamedSubmission>, Closeable
        permits JsonDocument, JsonLines {

    private @Nullable UnreadSubmission ahead;
    private boolean ended;

    SubmissionStream() {}

    /** Goes on; {@code null} at the end, and not asked again then. */
    abstract @Nullable UnreadSubmission advance();

    /** The file that is read. */
    abstract Source file();

    /** Goes on; what breaks the reading ends it, with a reason. */
    private @Nullable UnreadSubmission guarded() {
        try {
            return Guard.run("JSON", () -> Optional.ofNullable(advance())).orElse(null);
        } catch (UnreadableFileException e) {
            ended = true;
            return UnreadSubmission.of(new StreamedSubmission.Unreadable(file(), e));
        }
    }

    @Override
    public final boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = guarded();
            ended |= ahead == null;
        }
        return ahead != null;
    }

    @Override
    public final StreamedSubmission next() {
        return nextUnread().read();
    }

    /** What {@link #next} would read, still to be read. */
    public final UnreadSubmission nextUnread() {
        UnreadSubmission next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return next;
    }

    /** The submission that begins at the parser's current token and is all that the parser has. */
    static StreamedSubmission only(JsonParser parser, Source source, int linesBefore, ReadingLimits limits)
            throws IOException, UnreadableFileException {
        Spot root = Spot.root(linesBefore + parser.currentTokenLocation().getLineNr());
        JsonValue value = JsonTree.read(parser, root, linesBefore);
        requireEnd(parser, linesBefore);
        return new StreamedSubmission.Read(source, SubmissionJson.read(value, source, limits));
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
