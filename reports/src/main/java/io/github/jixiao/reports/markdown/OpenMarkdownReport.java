package io.github.jixiao.reports.markdown;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.reports.FindingPlaces;
import io.github.jixiao.reports.GravestListing;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps the gravest findings until all are known, and writes as many of them as there is room for. */
final class OpenMarkdownReport implements OpenReport {
    /** No row is shorter than the hundredth part of what a comment can hold. */
    private static final int MOST_ROWS = 1_000;

    private static final int MOST_TROUBLES = 50;

    private final Language language;
    private final OutputStream out;
    private final Texts texts;
    private final FindingPlaces places;
    private final MarkdownPage page;
    private final GravestListing<PlacedFinding> findings;
    private final GravestListing<Trouble> troubles = new GravestListing<>(MOST_TROUBLES);
    private final FileRows files = new FileRows();
    private ReportSummary summary = ReportSummary.NOTHING;

    OpenMarkdownReport(RulesInForce rules, ReportOptions options, OutputStream out) {
        this.language = options.language();
        this.out = out;
        this.texts = Texts.of(MarkdownReport.class, "markdown-report", language);
        this.places = new FindingPlaces(language);
        this.page = new MarkdownPage(rules, options, texts);
        this.findings = new GravestListing<>(Math.min(MOST_ROWS, options.findingsListed()));
    }

    /**
     * What keeps the review from being complete.
     *
     * @param file the file
     * @param rule the rule that broke; {@code null} where the file could not be read
     * @param message what happened
     */
    record Trouble(String file, @Nullable String rule, String message) {}

    @Override
    public void add(SubmissionReport submission) {
        summary = summary.plus(submission);
        files.add(submission);
        String file = submission.source().name();
        for (PlacedFinding placed : places.of(submission, submission.findings())) {
            findings.add(placed.finding().severity().gravity(), placed);
        }
        for (ReadError error : submission.readErrors()) {
            troubles.add(1, new Trouble(file, null, error.message(language)));
        }
        if (submission.tables().isEmpty() && submission.readErrors().isEmpty()) {
            troubles.add(1, new Trouble(file, null, texts.get("no-table")));
        }
        submission
                .statuses()
                .filter(status -> status.outcome() == Outcome.BROKEN)
                .forEach(status -> addBroken(file, status));
    }

    private void addBroken(String file, RuleStatus status) {
        String reason = Objects.requireNonNullElse(status.reason(language), "");
        troubles.add(0, new Trouble(file, status.rule(), texts.get("rule.broken", reason)));
    }

    @Override
    public void note(RunNotice notice) {
        page.note(notice.message().in(language));
    }

    @Override
    public void conclude() throws IOException {
        String written = page.write(summary, findings.gravestFirst(), troubles, files);
        out.write(written.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
