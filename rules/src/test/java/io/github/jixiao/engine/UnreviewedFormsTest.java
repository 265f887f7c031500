package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.rules.generated.GeneratedSubmission;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.testing.ReportAssertions;
import io.github.jixiao.testing.SampleTables;
import io.github.jixiao.value.Language;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Forms that are no filled target tables are named and left alone. */
class UnreviewedFormsTest {
    private static final TableValidator VALIDATOR = TableValidator.standard();

    @Test
    void aSelfEvaluationIsNeverReviewed() {
        for (Submission submission : generated(TableKind.SELF_EVALUATION)) {
            ValidationReport report = VALIDATOR.validate(submission);

            ReportAssertions.assertThat(report).isClean();
            assertThat(statuses(report)).extracting(RuleStatus::outcome).containsOnly(Outcome.NOT_APPLICABLE);
            assertThat(statuses(report))
                    .allSatisfy(status -> assertThat(status.reason(Language.CHINESE))
                            .isEqualTo(statuses(report).get(0).reason(Language.CHINESE)));
        }
    }

    @Test
    void aBlankFormGetsOneFindingNotForty() {
        for (Submission submission : generated(TableKind.BLANK_TEMPLATE)) {
            ValidationReport report = VALIDATOR.validate(submission);

            ReportAssertions.assertThat(report)
                    .reportsOnly("template-placeholder-left")
                    .reports("template-placeholder-left")
                    .times(submission.tables().size());
            assertThat(report.findings()).extracting(Finding::variant).containsOnly("blank-form");
        }
    }

    @Test
    void anUnreviewedFormDoesNotDisturbTheReviewOfItsNeighbour() {
        PerformanceTargetTable selfEvaluation = SampleTables.project().toBuilder()
                .kind(TableKind.SELF_EVALUATION)
                .build();
        SubmissionReport report =
                Reports.only(VALIDATOR.validate(Submission.of("two", selfEvaluation, SampleTables.project())));

        assertThat(report.findings()).isEmpty();
        assertThat(report.tables().get(1).rules())
                .extracting(RuleStatus::outcome)
                .contains(Outcome.PASSED);
    }

    private static List<RuleStatus> statuses(ValidationReport report) {
        return Reports.only(report).tables().stream()
                .flatMap(table -> table.rules().stream())
                .toList();
    }

    private static List<Submission> generated(TableKind kind) {
        return LongStream.rangeClosed(1, 20)
                .mapToObj(GeneratedSubmission::of)
                .map(submission -> new Submission(
                        submission.source(),
                        Narrative.EMPTY,
                        submission.tables().stream()
                                .map(table -> table.toBuilder().kind(kind).build())
                                .toList()))
                .toList();
    }
}
