package io.github.jixiao.reports.text;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.ByTable;
import io.github.jixiao.reports.FindingPlace;
import io.github.jixiao.reports.Listing;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportOptions.Detail;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.reports.RunNotice.Kind;
import io.github.jixiao.reports.TextLines;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Word;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes each submission as it comes, and remembers only the totals. */
final class OpenTextReport implements OpenReport {
    private final ReportOptions options;
    private final OutputStream out;
    private final Texts texts;
    private final TextLines lines;
    private final TableHeading heading;
    private final FindingBlock findingBlock;
    private final RuleNotes notes;
    private final FileTotals files;
    private final RuleCoverage coverage = new RuleCoverage();
    private final Listing listing;
    private final List<RunNotice> runNotices = new ArrayList<>();
    private ReportSummary summary = ReportSummary.NOTHING;

    OpenTextReport(ReportOptions options, OutputStream out) {
        this.options = options;
        this.out = out;
        this.texts = Texts.of(TextReport.class, "text-report", options.language());
        this.lines = new TextLines(texts, options.colour(), options.columns());
        this.heading = new TableHeading(lines, texts);
        this.findingBlock = new FindingBlock(lines, texts, options.language());
        this.notes = new RuleNotes(lines, texts, options);
        this.files = new FileTotals(lines, texts);
        this.listing = new Listing(options.findingsListed());
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        summary = summary.plus(submission);
        coverage.add(submission);
        files.add(submission);
        ByTable<Finding> all = ByTable.of(submission.findings(), finding -> finding);
        ByTable<Finding> listed = ByTable.of(listing.choose(submission), finding -> finding);
        for (TableReport table : submission.tables()) {
            write(submission, table, all.of(table.index()).size(), listed.of(table.index()));
        }
        writeAcross(submission, listed.of(null));
        notes.writeAccepted(submission.suppressed());
        for (ReadError error : submission.readErrors()) {
            write(error);
        }
        if (submission.tables().isEmpty() && submission.readErrors().isEmpty()) {
            heading.write(Word.UNREAD, submission.source(), texts.get("submission.no-table"));
        }
        flush();
    }

    private void write(SubmissionReport submission, TableReport table, int all, List<Finding> findings) {
        if (all == 0 && !notes.anyBroken(table.rules())) {
            if (options.detail() != Detail.FINDINGS) {
                heading.writeSilent(submission, table);
                notes.write(table);
            }
            return;
        }
        heading.write(submission, table);
        write(findings, new FindingPlace(table, texts, options.language()));
        if (findings.size() < all) {
            lines.gap();
            lines.indented(texts.get("table.omitted", all - findings.size()));
        }
        notes.write(table);
        lines.gap();
    }

    private void write(List<Finding> findings, FindingPlace places) {
        for (Finding finding : findings) {
            findingBlock.write(finding, places.of(finding));
        }
    }

    private void writeAcross(SubmissionReport submission, List<Finding> findings) {
        if (findings.isEmpty() && !notes.anyToTell(submission.rules())) {
            return;
        }
        heading.writeAcross(submission);
        write(findings, new FindingPlace(null, texts, options.language()));
        notes.write(submission.rules());
        lines.gap();
    }

    private void write(ReadError error) {
        lines.gap();
        String place = new FindingPlace(null, texts, options.language()).of(error.location());
        lines.headed(Word.UNREAD, TextLines.join(" · ", error.file(), place));
        lines.indented(error.message(options.language()));
        lines.footed("", error.reason());
        lines.gap();
    }

    @Override
    public void note(RunNotice notice) {
        if (notice.kind() != Kind.CONFIGURATION || options.detail() == Detail.EVERYTHING) {
            runNotices.add(notice);
        }
    }

    @Override
    public void conclude() throws IOException {
        if (options.detail() != Detail.FINDINGS) {
            files.write();
            new Conclusion(lines, texts).write(summary, coverage, listing.omitted());
            for (RunNotice notice : runNotices) {
                lines.line(texts.get(
                        "conclusion.notice", TextLines.legible(notice.message().in(options.language()))));
            }
        }
        flush();
        out.flush();
    }

    private void flush() throws IOException {
        out.write(lines.take().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
