package io.github.jixiao.reports;

import io.github.jixiao.SubmissionReport;
import java.io.Closeable;
import java.io.IOException;

/** A report in the making. Closing it before it is concluded abandons it. */
public interface OpenReport extends Closeable {

    /** Takes the next submission. */
    void add(SubmissionReport submission) throws IOException;

    /** Takes something to be known about the run as a whole; formats that have no place for it pass over it. */
    default void note(RunNotice notice) throws IOException {}

    /** Writes what can only be said at the end. */
    void conclude() throws IOException;

    /** Lets go of what the report holds. */
    @Override
    void close() throws IOException;
}
