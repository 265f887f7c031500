package io.github.jixiao.testing;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import java.util.List;

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
    private final List<RuleSet> ruleSets;
    private final TableValidator validator;

    private RuleVerifier(String rule, List<RuleSet> ruleSets, TableValidator.Builder builder) {
        this.rule = rule;
        this.ruleSets = ruleSets;
        ruleSets.forEach(builder::ruleSet);
        this.validator = builder.onlyRule(rule).build();
    }

    /** A rule of the standard rule set under the default profile. */
    public static RuleVerifier forRule(String rule) {
        return new RuleVerifier(rule, List.of(), TableValidator.builder());
    }

    /** A rule of any rule set. */
    public static RuleVerifier forRule(String rule, RuleSet ruleSet) {
        return new RuleVerifier(rule, List.of(ruleSet), TableValidator.builder());
    }

    /** The same rule under another profile. */
    public RuleVerifier under(Profile profile) {
        return new RuleVerifier(rule, ruleSets, TableValidator.builder().profile(profile));
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
