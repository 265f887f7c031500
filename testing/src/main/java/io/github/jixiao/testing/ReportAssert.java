package io.github.jixiao.testing;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on a whole report. */
public final class ReportAssert extends AbstractAssert<ReportAssert, ValidationReport> {

    ReportAssert(ValidationReport report) {
        super(report, ReportAssert.class);
    }

    /** Asserts that everything was read, every rule ran and nothing was found. */
    public ReportAssert isClean() {
        return isComplete().hasNothingAtLeast(Severity.INFO);
    }

    /** Asserts that everything was read and every rule ran. */
    public ReportAssert isComplete() {
        Assertions.assertThat(actual.isComplete())
                .as("whether everything was read and every rule ran")
                .isTrue();
        return this;
    }

    public ReportAssert hasNoErrors() {
        return hasNothingAtLeast(Severity.ERROR);
    }

    /** Asserts that no finding weighs so much or more. */
    public ReportAssert hasNothingAtLeast(Severity severity) {
        Assertions.assertThat(lines(actual.findings().stream()
                        .filter(finding -> finding.severity().isAtLeast(severity))))
                .as("findings of severity %s and above", severity)
                .isEmpty();
        return this;
    }

    /** Asserts that a rule reports, and gives its findings to look at. */
    public RuleFindingsAssert reports(String rule) {
        List<Finding> reported = actual.findings().stream().filter(rule(rule)).toList();
        Assertions.assertThat(reported)
                .as("findings of %s among %s", rule, lines(actual.findings().stream()))
                .isNotEmpty();
        return new RuleFindingsAssert(this, rule, reported);
    }

    /** Asserts that a rule does not report, for whatever reason. */
    public ReportAssert doesNotReport(String rule) {
        Assertions.assertThat(lines(actual.findings().stream().filter(rule(rule))))
                .as("findings of %s", rule)
                .isEmpty();
        return this;
    }

    /** Asserts that these rules report, and no others. */
    public ReportAssert reportsOnly(String... rules) {
        Assertions.assertThat(actual.findings().stream().map(Finding::rule).distinct())
                .as("rules that report: %s", lines(actual.findings().stream()))
                .containsExactlyInAnyOrder(rules);
        return this;
    }

    /** Asserts what became of a rule on every table, or on every submission if it looks across tables. */
    public ReportAssert hasOutcome(String rule, Outcome outcome) {
        Assertions.assertThat(actual.submissions().stream()
                        .flatMap(submission -> submission.statuses())
                        .filter(status -> status.rule().equals(rule))
                        .map(status -> status.outcome())
                        .distinct())
                .as("outcome of %s", rule)
                .containsExactly(outcome);
        return this;
    }

    private static Predicate<Finding> rule(String rule) {
        return finding -> finding.rule().equals(rule);
    }

    private static List<String> lines(Stream<Finding> findings) {
        return findings.map(RuleFindingsAssert::line).toList();
    }
}
