package io.github.jixiao.cli;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;

/** Checks everything that is to be checked, and keeps the totals. */
final class ReviewRun {
    private final Session session;
    private final Arguments arguments;
    private final Settings settings;
    private final TableValidator validator;
    private final Baseline baseline;
    private ReportSummary summary = ReportSummary.NOTHING;

    ReviewRun(Session session, Arguments arguments, Settings settings, TableValidator validator, Baseline baseline) {
        this.session = session;
        this.arguments = arguments;
        this.settings = settings;
        this.validator = validator;
        this.baseline = baseline;
    }

    /** Hands each submission's report to what writes it, and concludes. */
    ReportSummary into(OpenReport report) throws IOException {
        Batch<SubmissionReport> batch = new Batch<>(session, arguments, settings.pace(), new Review());
        batch.run(result -> {
            SubmissionReport rest = result.suppressing(baseline::knows);
            summary = summary.plus(rest);
            report.add(rest);
        });
        report.conclude();
        return summary;
    }

    private final class Review implements Batch.Task<SubmissionReport> {

        @Override
        public SubmissionReport with(Submission submission) {
            return validator.review(submission);
        }

        @Override
        public SubmissionReport without(Source source, ReadError error) {
            return SubmissionReport.unread(source, error);
        }
    }
}
