package io.github.jixiao.spring;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.ValidationListener;
import io.github.jixiao.finding.Severity;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;

/**
 * Counts and times what is reviewed.
 *
 * <ul>
 *   <li>{@code jixiao.tables}: timer of tables, by {@code kind} and {@code profile}
 *   <li>{@code jixiao.submissions}: timer of submissions, by {@code complete}
 *   <li>{@code jixiao.unread}: counter of what could not be read, by {@code reason}
 *   <li>{@code jixiao.findings}: counter of findings, by {@code severity}
 * </ul>
 */
final class ValidationMetrics implements ValidationListener {
    private final MeterRegistry registry;

    ValidationMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Severity severity : Severity.values()) {
            count(severity, 0);
        }
    }

    @Override
    public void tableReviewed(TableReport table, Duration took) {
        registry.timer("jixiao.tables", "kind", lower(table.kind()), "profile", table.profile())
                .record(took);
    }

    @Override
    public void submissionReviewed(SubmissionReport submission, Duration took) {
        registry.timer("jixiao.submissions", "complete", String.valueOf(submission.isComplete()))
                .record(took);
        for (Severity severity : Severity.values()) {
            count(severity, submission.count(severity));
        }
    }

    @Override
    public void submissionUnread(SubmissionReport submission) {
        for (ReadError error : submission.readErrors()) {
            registry.counter("jixiao.unread", "reason", error.reason().toLowerCase(Locale.ROOT))
                    .increment();
        }
    }

    private void count(Severity severity, long findings) {
        registry.counter("jixiao.findings", "severity", lower(severity)).increment((double) findings);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
