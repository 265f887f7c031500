package io.github.jixiao.reports;

import io.github.jixiao.SubmissionReport;
import java.io.Closeable;
import java.io.IOException;

/** A report in the making. Closing it before it is concluded abandons it. */
public interface OpenReport extends Closeable {

    /** Takes the next submission. */
    void add(SubmissionReport submission) throws IOException;

    /**
     * Does for a submission what can be done before its turn; several may be prepared at a time, on any threads. Formats that have nothing to do
     * before leave it all to the turn.
     */
    default Prepared prepare(SubmissionReport submission) {
        return () -> add(submission);
    }

    /** A submission whose turn is still to come. */
    @FunctionalInterface
    interface Prepared {

        /** Takes it as the next one. */
        void add() throws IOException;
    }

    /** Takes something to be known about the run as a whole; formats that have no place for it pass over it. */
    default void note(RunNotice notice) throws IOException {}

    /** Writes what can only be said at the end. */
    void conclude() throws IOException;

    /** Lets go of what the report holds. */
    @Override
    void close() throws IOException;
}
