package io.github.jixiao.reports.workbook;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.workbook.WorkbookPackage.Filled;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Hands each submission to every sheet, and puts the sheets into one workbook at the end. */
final class OpenWorkbookReport implements OpenReport {
    private final OutputStream out;
    private final WorkbookPackage workbook;
    private final SummarySheet summarySheet;
    private final FindingSheet findings;
    private final StatusSheet statuses;
    private final ReviewRows reviews;
    private final NotesSheet notes;
    private ReportSummary summary = ReportSummary.NOTHING;

    OpenWorkbookReport(RulesInForce rules, ReportOptions options, OutputStream out) {
        Texts texts = Texts.of(WorkbookReport.class, "workbook-report", options.language());
        this.out = out;
        this.workbook = new WorkbookPackage(options, texts);
        this.summarySheet = new SummarySheet(options.language(), texts);
        this.findings = new FindingSheet(options, texts);
        this.statuses = new StatusSheet(rules, options.language(), texts);
        this.reviews = new ReviewRows(rules, options.language(), texts);
        this.notes = new NotesSheet(rules, options, texts);
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        summary = summary.plus(submission);
        summarySheet.add(submission);
        findings.add(submission);
        statuses.add(submission);
        reviews.add(submission);
        notes.add(submission);
    }

    @Override
    public void note(RunNotice notice) throws IOException {
        notes.add(notice);
    }

    @Override
    public void conclude() throws IOException {
        workbook.write(
                List.of(
                        new Filled(summarySheet.sheet(), List.of(summarySheet.totals(summary))),
                        new Filled(findings.sheet(), List.of()),
                        new Filled(statuses.sheet(), List.of()),
                        new Filled(reviews.sheet(), List.of()),
                        new Filled(notes.sheet(), notes.terms(summary, findings.omitted(), statuses.omitted()))),
                out);
    }

    @Override
    public void close() throws IOException {
        summarySheet.sheet().close();
        findings.sheet().close();
        statuses.sheet().close();
        reviews.sheet().close();
        notes.sheet().close();
    }
}
