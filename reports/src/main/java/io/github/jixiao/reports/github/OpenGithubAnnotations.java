package io.github.jixiao.reports.github;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.FindingPlaces;
import io.github.jixiao.reports.Listing;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes each submission as it comes, and the totals as a plain line in the end. */
final class OpenGithubAnnotations implements OpenReport {
    private final Language language;
    private final OutputStream out;
    private final Texts texts;
    private final FindingPlaces places;
    private final Listing listing;
    private ReportSummary summary = ReportSummary.NOTHING;

    OpenGithubAnnotations(ReportOptions options, OutputStream out) {
        this.language = options.language();
        this.out = out;
        this.texts = Texts.of(GithubAnnotations.class, "github-annotations", language);
        this.places = new FindingPlaces(language);
        this.listing = new Listing(options.findingsListed());
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        summary = summary.plus(submission);
        Source file = submission.source();
        for (PlacedFinding placed : places.of(submission, listing.choose(submission))) {
            write(file, placed);
        }
        for (ReadError error : submission.readErrors()) {
            String title = texts.get("unread", error.reason());
            write(WorkflowCommand.of("error", file, error.location(), title, error.message(language)));
        }
        if (submission.tables().isEmpty() && submission.readErrors().isEmpty()) {
            write(WorkflowCommand.of(
                    "error", file, Location.UNKNOWN, texts.get("unread", "NO_TABLE"), texts.get("no-table")));
        }
        for (RuleStatus status : submission.statuses().toList()) {
            if (status.outcome() == Outcome.BROKEN) {
                String reason = Objects.requireNonNullElse(status.reason(language), "");
                write(WorkflowCommand.of("error", file, Location.UNKNOWN, texts.get("broken", status.rule()), reason));
            }
        }
    }

    private void write(Source file, PlacedFinding placed) throws IOException {
        Finding finding = placed.finding();
        String project = placed.project().isEmpty() ? "" : placed.project() + " · ";
        String advice = finding.advice(language);
        String message = project + placed.place() + "\n" + finding.message(language);
        write(WorkflowCommand.of(
                level(finding.severity()),
                file,
                finding.location(),
                finding.rule(),
                advice.isEmpty() ? message : message + "\n" + texts.get("advice", advice)));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    @Override
    public void note(RunNotice notice) throws IOException {
        if (notice.kind() != RunNotice.Kind.CONFIGURATION) {
            write(WorkflowCommand.of(notice.message().in(language)));
        }
    }

    @Override
    public void conclude() throws IOException {
        write(texts.get(
                "summary",
                summary.submissions(),
                summary.tables(),
                summary.errors(),
                summary.warnings(),
                summary.infos(),
                summary.suppressed()));
        if (listing.omitted() > 0) {
            write(texts.get("omitted", summary.findings() - listing.omitted(), listing.omitted()));
        }
        if (!summary.isComplete()) {
            write(texts.get("incomplete", summary.incomplete()));
        }
        out.flush();
    }

    private void write(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
