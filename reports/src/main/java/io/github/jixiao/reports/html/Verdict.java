package io.github.jixiao.reports.html;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.List;

/** How a table, a file or a run came out, the worst last. */
enum Verdict {
    PASSED("p"),
    NOT_REVIEWED("u"),
    /** Every table is a self-evaluation, which no rule looked at. */
    SELF_EVALUATION("u"),
    INFO("i"),
    WARNING("w"),
    ERROR("e"),
    /** Something could not be read, or a rule broke. */
    INCOMPLETE("x");

    private final String style;

    Verdict(String style) {
        this.style = style;
    }

    /** Name of the style that shows it. */
    String style() {
        return style;
    }

    static Verdict of(TableReport table, List<Finding> findings) {
        if (table.rules().stream().anyMatch(status -> status.outcome() == Outcome.BROKEN)) {
            return INCOMPLETE;
        }
        if (table.isReviewed() || !findings.isEmpty()) {
            return of(findings);
        }
        return table.isUnreviewedSelfEvaluation() ? SELF_EVALUATION : NOT_REVIEWED;
    }

    static Verdict of(SubmissionReport submission) {
        return of(ReportSummary.NOTHING.plus(submission));
    }

    static Verdict of(ReportSummary summary) {
        if (!summary.isComplete()) {
            return INCOMPLETE;
        }
        if (summary.isUnreviewed()) {
            return SELF_EVALUATION;
        }
        if (summary.errors() > 0) {
            return ERROR;
        }
        if (summary.warnings() > 0) {
            return WARNING;
        }
        return summary.infos() > 0 ? INFO : PASSED;
    }

    static Verdict of(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .max(Severity::compareTo)
                .map(severity -> switch (severity) {
                    case ERROR -> ERROR;
                    case WARNING -> WARNING;
                    case INFO -> INFO;
                })
                .orElse(PASSED);
    }
}
