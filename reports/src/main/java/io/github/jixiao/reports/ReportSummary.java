package io.github.jixiao.reports;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.ValidationReport.Outcome;
import io.github.jixiao.finding.Severity;

/**
 * The totals of a review, always exact.
 *
 * @param submissions how many submissions were seen
 * @param incomplete how many of them were not read whole, or had a rule that broke
 * @param tables how many tables were seen
 * @param selfEvaluations how many of those are self-evaluations, which no rule looked at
 * @param errors findings of severity {@code ERROR}
 * @param warnings findings of severity {@code WARNING}
 * @param infos findings of severity {@code INFO}
 * @param suppressed findings set aside because they are known
 */
public record ReportSummary(
        int submissions,
        int incomplete,
        int tables,
        int selfEvaluations,
        long errors,
        long warnings,
        long infos,
        long suppressed) {

    /** Nothing seen so far. */
    public static final ReportSummary NOTHING = new ReportSummary(0, 0, 0, 0, 0, 0, 0, 0);

    /** These totals with one more submission. */
    public ReportSummary plus(SubmissionReport report) {
        return new ReportSummary(
                submissions + 1,
                incomplete + (report.isComplete() ? 0 : 1),
                tables + report.tables().size(),
                selfEvaluations + selfEvaluations(report),
                errors + report.count(Severity.ERROR),
                warnings + report.count(Severity.WARNING),
                infos + report.count(Severity.INFO),
                suppressed + report.suppressed().size());
    }

    /** These totals with those of another part of the review. */
    public ReportSummary plus(ReportSummary other) {
        return new ReportSummary(
                submissions + other.submissions,
                incomplete + other.incomplete,
                tables + other.tables,
                selfEvaluations + other.selfEvaluations,
                errors + other.errors,
                warnings + other.warnings,
                infos + other.infos,
                suppressed + other.suppressed);
    }

    private static int selfEvaluations(SubmissionReport report) {
        return (int) report.tables().stream()
                .filter(TableReport::isUnreviewedSelfEvaluation)
                .count();
    }

    /** Whether nothing was reviewed, because every table is a self-evaluation. Silence about those is no praise. */
    public boolean isUnreviewed() {
        return isComplete() && findings() == 0 && tables > 0 && selfEvaluations == tables;
    }

    /** Whether anything was seen, and everything was read and every rule ran. */
    public boolean isComplete() {
        return submissions > 0 && incomplete == 0;
    }

    /** How many findings count. */
    public long findings() {
        return errors + warnings + infos;
    }

    /** Whether any finding weighs as much as the severity given, or more. */
    public boolean hasAtLeast(Severity severity) {
        return switch (severity) {
            case ERROR -> errors > 0;
            case WARNING -> errors + warnings > 0;
            case INFO -> findings() > 0;
        };
    }

    /** How the review ended. */
    public Outcome outcome() {
        return Outcome.of(isComplete(), findings() == 0);
    }
}
