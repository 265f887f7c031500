package io.github.jixiao;

import java.time.Duration;

/**
 * Hears of every review a validator makes, for metrics and traces. It is called on the thread that reviews; what it throws is ignored.
 */
public interface ValidationListener {

    /** A table was reviewed. */
    default void tableReviewed(TableReport table, Duration took) {}

    /** A submission was reviewed, its tables before. */
    default void submissionReviewed(SubmissionReport submission, Duration took) {}

    /** What came in could not be read, so that there was nothing to review; the read errors tell why. */
    default void submissionUnread(SubmissionReport submission) {}
}
