package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import io.github.jixiao.testing.SampleTables;
import io.github.jixiao.value.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that fails is reported as broken, with the reason, and takes nothing with it. */
class BrokenRulesTest {
    private static final TableValidator VALIDATOR = TableValidator.builder()
            .ruleSet(RuleSet.standard())
            .ruleSet(FaultyRules.ruleSet())
            .build();
    private static final TableValidator SOUND_ONLY = TableValidator.standard();

    @ParameterizedTest
    @CsvSource({
        "throws-in-condition, IllegalStateException: the condition fails",
        "throws-in-consequence, IllegalArgumentException: the consequence fails",
        "overflows-the-stack, StackOverflowError",
        "calls-what-is-not-there, NoSuchMethodError: ReviewedTable.gone()"
    })
    void aRuleThatFailsIsBrokenForItsReason(String rule, String reason) {
        ValidationReport report = VALIDATOR.validate(FaultyRules.tableThatBreaks(rule));

        assertThat(broken(report)).extracting(RuleStatus::rule).containsExactly(rule);
        for (Language language : Language.values()) {
            assertThat(broken(report).get(0).reason(language)).contains(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {FaultyRules.IN_CONDITION, FaultyRules.IN_CONSEQUENCE, FaultyRules.OVERFLOWS, FaultyRules.UNLINKED
            })
    void theOtherRulesFindWhatTheyFindWithoutIt(String rule) {
        PerformanceTargetTable table = FaultyRules.tableThatBreaks(rule).toBuilder()
                .indicators(List.of())
                .build();

        ValidationReport report = VALIDATOR.validate(table);
        ValidationReport alone = SOUND_ONLY.validate(table);

        assertThat(alone.findings()).isNotEmpty();
        assertThat(report.findings())
                .extracting(Finding::fingerprint)
                .containsAll(alone.findings().stream().map(Finding::fingerprint).toList())
                .hasSize(alone.findings().size() + 1);
        assertThat(report.findings()).extracting(Finding::rule).contains(FaultyRules.SOUND);
        assertThat(statuses(report)).contains(FaultyRules.SOUND + " REPORTED").containsAll(statuses(alone));
    }

    @Test
    void whatABrokenRuleHadReportedIsDropped() {
        ValidationReport report = VALIDATOR.validate(FaultyRules.tableThatBreaks(FaultyRules.IN_CONSEQUENCE));

        assertThat(report.findings()).extracting(Finding::rule).doesNotContain(FaultyRules.IN_CONSEQUENCE);
    }

    @Test
    void aBrokenRuleMakesTheReviewIncomplete() {
        ValidationReport report = VALIDATOR.validate(FaultyRules.tableThatBreaks(FaultyRules.IN_CONDITION));

        assertThat(report.isComplete()).isFalse();
        assertThat(report.outcome()).isEqualTo(ValidationReport.Outcome.INCOMPLETE);
    }

    @Test
    void aRuleIsBrokenOnlyForTheTableItFailsOn() {
        ValidationReport report = VALIDATOR.validate(Submission.of(
                "three",
                SampleTables.project(),
                FaultyRules.tableThatBreaks(FaultyRules.IN_CONDITION),
                SampleTables.project()));

        assertThat(report.submissions().get(0).tables())
                .extracting(table -> table.rules().stream()
                        .filter(status -> status.rule().equals(FaultyRules.IN_CONDITION))
                        .map(RuleStatus::outcome)
                        .toList())
                .containsExactly(List.of(Outcome.PASSED), List.of(Outcome.BROKEN), List.of(Outcome.PASSED));
    }

    @Test
    void severalRulesMayBreakOnOneTable() {
        String all =
                FaultyRules.IN_CONDITION + FaultyRules.IN_CONSEQUENCE + FaultyRules.OVERFLOWS + FaultyRules.UNLINKED;
        ValidationReport report = VALIDATOR.validate(FaultyRules.tableThatBreaks(all));

        assertThat(broken(report))
                .extracting(RuleStatus::rule)
                .containsExactlyInAnyOrder(
                        FaultyRules.IN_CONDITION,
                        FaultyRules.IN_CONSEQUENCE,
                        FaultyRules.OVERFLOWS,
                        FaultyRules.UNLINKED);
        assertThat(report.findings()).extracting(Finding::rule).containsOnlyOnce(FaultyRules.SOUND);
    }

    private static List<RuleStatus> broken(ValidationReport report) {
        return report.submissions()
                .get(0)
                .statuses()
                .filter(status -> status.outcome() == Outcome.BROKEN)
                .toList();
    }

    private static List<String> statuses(ValidationReport report) {
        return report.submissions()
                .get(0)
                .statuses()
                .map(status -> status.rule() + " " + status.outcome())
                .toList();
    }
}
