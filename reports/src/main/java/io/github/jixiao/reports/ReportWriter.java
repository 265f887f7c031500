package io.github.jixiao.reports;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;

/** Writes reports in one format, always as UTF-8. The same report gives the same bytes. */
public interface ReportWriter {

    /**
     * Begins a report whose submissions are still to come. Formats that can do so write each submission as it comes, so that a run
     * of any length needs little memory.
     *
     * @param rules under which rules the review is made
     * @param out where to; flushed at the end, never closed
     */
    OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) throws IOException;

    /**
     * Writes a whole report.
     *
     * @param out where to; flushed at the end, never closed
     */
    default void write(ValidationReport report, ReportOptions options, OutputStream out) throws IOException {
        try (OpenReport open = open(RulesInForce.of(report), options, out)) {
            for (SubmissionReport submission : report.submissions()) {
                open.add(submission);
            }
            open.conclude();
        }
    }
}
