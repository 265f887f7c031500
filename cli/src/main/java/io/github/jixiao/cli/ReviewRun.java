package io.github.jixiao.cli;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.cli.baseline.SetAside;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.input.Batch;
import io.github.jixiao.cli.output.FolderOutput;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.Configuration;
import io.github.jixiao.cli.settings.Settings;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.OpenReport.Prepared;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.util.List;

/** Checks everything that is to be checked, and keeps the totals. */
final class ReviewRun {
    private final Session session;
    private final Arguments arguments;
    private final Settings settings;
    private final TableValidator validator;
    private final SetAside aside;
    private ReportSummary summary = ReportSummary.NOTHING;
    private boolean interrupted;

    ReviewRun(Session session, Arguments arguments, Settings settings, TableValidator validator, SetAside aside) {
        this.session = session;
        this.arguments = arguments;
        this.settings = settings;
        this.validator = validator;
        this.aside = aside;
    }

    /** Hands each submission's report to what writes it, and concludes. */
    ReportSummary into(OpenReport report, List<FolderOutput> folders) throws IOException {
        Batch<Reviewed> batch = new Batch<>(session, arguments, settings.pace(), new Review(report));
        interrupted = !batch.run((reading, reviewed) -> {
            summary = summary.plus(reviewed.rest);
            reviewed.prepared.add();
            for (FolderOutput folder : folders) {
                folder.add(reviewed.rest, reading.document());
            }
        });
        for (RunNotice notice : aside.notices()) {
            report.note(notice);
        }
        Configuration configuration = settings.configuration();
        if (configuration.file() != null) {
            report.note(new RunNotice(
                    RunNotice.Kind.CONFIGURATION, Session.both("notice.configuration", configuration.file())));
        }
        report.conclude();
        folders.forEach(FolderOutput::conclude);
        return summary;
    }

    /** Whether the run was broken off. */
    boolean isInterrupted() {
        return interrupted;
    }

    /**
     * What is known of a submission before its turn.
     *
     * @param rest its report, without what is set aside
     * @param prepared what is left to be done when its turn comes
     */
    private record Reviewed(SubmissionReport rest, Prepared prepared) {}

    private final class Review implements Batch.Task<Reviewed> {
        private final OpenReport report;

        Review(OpenReport report) {
            this.report = report;
        }

        @Override
        public Reviewed with(Submission submission) {
            return reviewed(validator.review(submission));
        }

        @Override
        public Reviewed without(Source source, ReadError error) {
            return reviewed(validator.unread(source, error));
        }

        private Reviewed reviewed(SubmissionReport whole) {
            SubmissionReport rest = aside.in(whole);
            return new Reviewed(rest, report.prepare(rest));
        }
    }
}
