package io.github.jixiao.reports.workbook;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The totals, of the run and of each file. */
final class SummarySheet {
    private final Language language;
    private final Texts texts;
    private final Sheet sheet;

    SummarySheet(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
        this.sheet = new Sheet(
                texts.get("sheet.summary"),
                List.of(
                        new Sheet.Column(texts.get("column.file"), 48),
                        new Sheet.Column(texts.get("column.tables"), 8),
                        new Sheet.Column(texts.get("column.errors"), 8),
                        new Sheet.Column(texts.get("column.warnings"), 8),
                        new Sheet.Column(texts.get("column.infos"), 8),
                        new Sheet.Column(texts.get("column.suppressed"), 10),
                        new Sheet.Column(texts.get("column.state"), 60)),
                1);
    }

    Sheet sheet() {
        return sheet;
    }

    void add(SubmissionReport submission) throws IOException {
        ReportSummary totals = ReportSummary.NOTHING.plus(submission);
        sheet.rows()
                .add(
                        Cell.text(submission.source().name()),
                        Cell.number(totals.tables()),
                        Cell.number(totals.errors()),
                        Cell.number(totals.warnings()),
                        Cell.number(totals.infos()),
                        Cell.number(totals.suppressed()),
                        Cell.text(state(submission, totals)));
    }

    private String state(SubmissionReport submission, ReportSummary totals) {
        if (!submission.readErrors().isEmpty()) {
            return submission.readErrors().stream().map(this::unread).collect(Collectors.joining("\n"));
        }
        if (submission.tables().isEmpty()) {
            return texts.get("state.no-table");
        }
        if (totals.isUnreviewed()) {
            return texts.get("state.self-evaluation");
        }
        long broken = submission
                .statuses()
                .filter(status -> status.outcome() == Outcome.BROKEN)
                .count();
        return broken > 0 ? texts.get("state.broken", broken) : texts.get("state.complete");
    }

    /** How the review ended. */
    static String outcome(ReportSummary summary, Texts texts) {
        String outcome =
                summary.isUnreviewed() ? "SELF_EVALUATION" : summary.outcome().name();
        return texts.get("outcome." + outcome, summary.incomplete());
    }

    private String unread(ReadError error) {
        return texts.get("state.unread", error.message(language));
    }

    /** The row of totals, which stands above the files. */
    List<Cell> totals(ReportSummary summary) {
        return List.of(
                Cell.styled(texts.get("totals", summary.submissions()), CellStyle.TOTAL),
                Cell.total(summary.tables()),
                Cell.total(summary.errors()),
                Cell.total(summary.warnings()),
                Cell.total(summary.infos()),
                Cell.total(summary.suppressed()),
                Cell.styled(outcome(summary, texts), CellStyle.TOTAL));
    }
}
