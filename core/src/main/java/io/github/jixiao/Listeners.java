package io.github.jixiao;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Tells listeners, none of which can do harm to a review. */
final class Listeners {
    private final List<ValidationListener> listeners;

    Listeners(List<ValidationListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    void tableReviewed(TableReport table, Duration took) {
        tell(listener -> listener.tableReviewed(table, took));
    }

    void submissionReviewed(SubmissionReport submission, Duration took) {
        tell(listener -> listener.submissionReviewed(submission, took));
    }

    void submissionUnread(SubmissionReport submission) {
        tell(listener -> listener.submissionUnread(submission));
    }

    private void tell(Consumer<ValidationListener> news) {
        for (ValidationListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                // A listener that fails loses this piece of news and nothing else.
            }
        }
    }
}
