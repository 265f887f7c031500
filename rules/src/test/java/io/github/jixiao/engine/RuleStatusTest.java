package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.rules.generated.GeneratedSubmission;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import io.github.jixiao.testing.SampleTables;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule in force has exactly one status, and the status follows from what the form offers. */
class RuleStatusTest {
    private static final TableValidator VALIDATOR = TableValidator.standard();

    @Test
    void everyRuleHasOneStatusOnEveryTableOrSubmission() {
        List<String> tableRules = ids(RuleScope.TABLE);
        List<String> submissionRules = ids(RuleScope.SUBMISSION);
        for (long seed = 1; seed <= 30; seed++) {
            SubmissionReport report = Reports.only(VALIDATOR.validate(GeneratedSubmission.of(seed)));

            for (TableReport table : report.tables()) {
                assertThat(table.rules()).extracting(RuleStatus::rule).isEqualTo(tableRules);
            }
            assertThat(report.rules()).extracting(RuleStatus::rule).isEqualTo(submissionRules);
        }
    }

    @Test
    void aRuleReportsExactlyWhenItHasAFinding() {
        for (long seed = 1; seed <= 30; seed++) {
            SubmissionReport report = Reports.only(VALIDATOR.validate(GeneratedSubmission.of(seed)));
            for (TableReport table : report.tables()) {
                assertThat(table.rules())
                        .allSatisfy(status -> assertThat(status.outcome() == Outcome.REPORTED)
                                .as("%s in table %s", status.rule(), table.index())
                                .isEqualTo(report.findings().stream()
                                        .anyMatch(finding -> finding.rule().equals(status.rule())
                                                && Integer.valueOf(table.index())
                                                        .equals(finding.table()))));
            }
        }
    }

    @Test
    void exactlyTheSilentRulesWithoutAVerdictGiveAReason() {
        for (long seed = 1; seed <= 30; seed++) {
            SubmissionReport report = Reports.only(VALIDATOR.validate(GeneratedSubmission.of(seed)));
            assertThat(report.statuses()).allSatisfy(status -> {
                boolean verdict = status.outcome() == Outcome.PASSED || status.outcome() == Outcome.REPORTED;
                for (Language language : Language.values()) {
                    assertThat(status.reason(language) == null)
                            .as(status.rule())
                            .isEqualTo(verdict);
                }
            });
        }
    }

    @Test
    void aRuleThatLooksAndFindsNothingHasPassed() {
        assertThat(status("funding-total-mismatch", SampleTables.project()).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void aRuleThatFindsSomethingHasReported() {
        PerformanceTargetTable table =
                SampleTables.project().toBuilder().projectName(Entry.unstated()).build();

        assertThat(status("project-name-missing", table).outcome()).isEqualTo(Outcome.REPORTED);
    }

    @Test
    void aRuleWhosePartTheFormLacksIsNotApplicableAndSaysWhichPart() {
        RuleStatus status = status("weight-total-mismatch", SampleTables.project());

        assertThat(status.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(status.reason(Language.CHINESE)).contains("分值");
        assertThat(status.reason(Language.ENGLISH)).contains("weight");
    }

    @Test
    void aRuleWhosePartIsBlankHasInsufficientData() {
        FundingAmounts partsUnstated = FundingAmounts.UNSTATED.withTotal(Entry.of(Money.ofWanYuan("50")));
        PerformanceTargetTable table = SampleTables.project().toBuilder()
                .funding(Funding.ofAnnual(partsUnstated))
                .build();

        RuleStatus status = status("funding-total-mismatch", table);

        assertThat(status.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
        assertThat(status.reason(Language.CHINESE)).contains("没有填写");
    }

    @Test
    void aRuleAcrossTablesHasItsStatusAtTheSubmission() {
        ValidationReport alone = VALIDATOR.validate(SampleTables.project());
        ValidationReport both =
                VALIDATOR.validate(Submission.of("both", SampleTables.project(), SampleTables.department()));

        assertThat(outcome(alone, "work-item-amounts-differ")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(both, "work-item-amounts-differ")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aRuleThatIsLeftOutHasNoStatus() {
        TableValidator validator =
                TableValidator.builder().withoutRule("project-name-missing").build();

        assertThat(Reports.only(validator.validate(SampleTables.project())).statuses())
                .extracting(RuleStatus::rule)
                .isNotEmpty()
                .doesNotContain("project-name-missing");
    }

    @Test
    void aRuleThatTheProfileLeavesOutSaysSo() {
        TableValidator validator = TableValidator.builder()
                .profile(Profile.standard().without("project-name-missing"))
                .build();

        assertThat(Reports.only(validator.validate(SampleTables.project())).statuses())
                .filteredOn(status -> status.rule().equals("project-name-missing"))
                .singleElement()
                .satisfies(status -> {
                    assertThat(status.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
                    assertThat(status.reason(Language.CHINESE)).contains("审核口径");
                });
    }

    @Test
    void aRuleChosenAloneIsTheOnlyOneWithAStatus() {
        TableValidator validator =
                TableValidator.builder().onlyRule("project-name-missing").build();

        assertThat(Reports.only(validator.validate(SampleTables.project())).statuses())
                .extracting(RuleStatus::rule)
                .containsExactly("project-name-missing");
    }

    @Test
    void aRuleThatDoesNotExistCannotBeChosen() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TableValidator.builder().onlyRule("no-such-rule").build())
                .withMessageContaining("no-such-rule");
    }

    @Test
    void aProfileChangesTheSeverityAndNothingElse() {
        PerformanceTargetTable table =
                SampleTables.project().toBuilder().projectName(Entry.unstated()).build();
        TableValidator lenient = TableValidator.builder()
                .profile(Profile.standard().withSeverity("project-name-missing", Severity.INFO))
                .build();

        assertThat(lenient.validate(table).count(Severity.ERROR)).isZero();
        assertThat(lenient.validate(table).count(Severity.INFO)).isEqualTo(1);
        assertThat(Reports.fingerprints(lenient.validate(table)))
                .isEqualTo(Reports.fingerprints(VALIDATOR.validate(table)));
    }

    private static List<String> ids(RuleScope scope) {
        return VALIDATOR.rules().stream()
                .filter(rule -> rule.scope() == scope)
                .map(RuleInfo::id)
                .toList();
    }

    private static RuleStatus status(String rule, PerformanceTargetTable table) {
        return Reports.only(VALIDATOR.validate(table)).tables().get(0).rules().stream()
                .filter(status -> status.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(ValidationReport report, String rule) {
        return Reports.only(report).rules().stream()
                .filter(status -> status.rule().equals(rule))
                .map(RuleStatus::outcome)
                .findFirst()
                .orElseThrow();
    }
}
