package io.github.jixiao.engine;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.value.Language;
import java.util.List;
import java.util.stream.Stream;

/** Everything a report says, as lines that can be compared. */
final class Reports {

    private Reports() {}

    /** Findings in their order with every word and operand, then every status with its reason. */
    static List<String> lines(ValidationReport report) {
        return report.submissions().stream()
                .flatMap(submission -> Stream.concat(
                        submission.findings().stream().map(Reports::line),
                        submission.statuses().map(Reports::line)))
                .toList();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.variant() + " "
                + finding.table() + " " + finding.location() + " " + finding.values() + " " + finding.fingerprint()
                + " "
                + finding.message(Language.CHINESE) + " " + finding.message(Language.ENGLISH);
    }

    private static String line(RuleStatus status) {
        return status.rule() + " " + status.outcome() + " " + status.reason(Language.CHINESE) + " "
                + status.reason(Language.ENGLISH);
    }

    static List<String> fingerprints(ValidationReport report) {
        return report.findings().stream().map(Finding::fingerprint).toList();
    }

    /** The only submission of a report. */
    static SubmissionReport only(ValidationReport report) {
        return report.submissions().get(0);
    }
}
