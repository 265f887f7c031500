package io.github.jixiao.readers.json;

import io.github.jixiao.table.Source;
import java.util.function.Supplier;

/** One line of JSON Lines or one element of an array that is still to be read. It may be read on any thread. */
public final class UnreadSubmission {
    private final Source source;
    private final Supplier<StreamedSubmission> reading;

    UnreadSubmission(Source source, Supplier<StreamedSubmission> reading) {
        this.source = source;
        this.reading = reading;
    }

    static UnreadSubmission of(StreamedSubmission read) {
        return new UnreadSubmission(read.source(), () -> read);
    }

    /** The file and, for a line or element, its number: {@code all.jsonl:7}, {@code all.json#/6}. */
    public Source source() {
        return source;
    }

    /** The submission, or why there is none. */
    public StreamedSubmission read() {
        return reading.get();
    }
}
