package io.github.jixiao.testing;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;

/**
 * One rule alone, plain tables, one verdict.
 *
 * <pre>{@code
 * RuleVerifier.forRule("rate-above-100-percent")
 *         .given(SampleTables.projectWith(Indicator.of(QUALITY, "工程验收合格率", "≥105%")))
 *         .reportsOnce()
 *         .hasSeverity(Severity.ERROR);
 * }</pre>
 */
public final class RuleVerifier {
    private final String rule;
    private final TableValidator validator;

    private RuleVerifier(String rule, TableValidator validator) {
        this.rule = rule;
        this.validator = validator;
    }

    /** A rule of the standard rule set under the default profile. */
    public static RuleVerifier forRule(String rule) {
        return new RuleVerifier(rule, TableValidator.builder().onlyRule(rule).build());
    }

    /** A rule of any rule set. */
    public static RuleVerifier forRule(String rule, RuleSet ruleSet) {
        return new RuleVerifier(
                rule, TableValidator.builder().ruleSet(ruleSet).onlyRule(rule).build());
    }

    /** The same rule under another profile. */
    public RuleVerifier under(Profile profile) {
        return new RuleVerifier(
                rule, TableValidator.builder().profile(profile).onlyRule(rule).build());
    }

    /** Runs the rule on a table. */
    public Verdict given(PerformanceTargetTable table) {
        return given(Submission.of(table.name(), table));
    }

    /** Runs the rule on a submission. */
    public Verdict given(Submission submission) {
        ValidationReport report = validator.validate(submission);
        return new Verdict(rule, report);
    }
}
