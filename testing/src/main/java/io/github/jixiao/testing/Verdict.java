package io.github.jixiao.testing;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Language;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** What one rule said about one submission, ready to be asserted. */
public final class Verdict {
    private final String rule;
    private final ValidationReport report;

    Verdict(String rule, ValidationReport report) {
        this.rule = rule;
        this.report = report;
    }

    /** The rule's findings. */
    public List<Finding> findings() {
        return report.findings();
    }

    /** Asserts that the rule reports once, and gives the finding to look at. */
    public FindingAssert reportsOnce() {
        Assertions.assertThat(findings())
                .as("findings of %s: %s", rule, messages())
                .hasSize(1);
        return new FindingAssert(findings().get(0));
    }

    /** Asserts that the rule reports so many times. */
    public Verdict reportsTimes(int times) {
        Assertions.assertThat(findings())
                .as("findings of %s: %s", rule, messages())
                .hasSize(times);
        return this;
    }

    /** Asserts that the rule looked and found nothing. */
    public Verdict staysSilent() {
        Assertions.assertThat(messages()).as("findings of %s", rule).isEmpty();
        return hasOutcome(Outcome.PASSED);
    }

    /** Asserts what became of the rule. */
    public Verdict hasOutcome(Outcome outcome) {
        Assertions.assertThat(outcomes()).as("outcome of %s", rule).containsOnly(outcome);
        return this;
    }

    private List<Outcome> outcomes() {
        Stream<RuleStatus> statuses = report.submissions().stream().flatMap(submission -> submission.statuses());
        return statuses.map(RuleStatus::outcome).distinct().toList();
    }

    private List<String> messages() {
        return findings().stream()
                .map(finding -> finding.message(Language.CHINESE))
                .toList();
    }
}
