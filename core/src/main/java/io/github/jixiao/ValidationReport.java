package io.github.jixiao;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * What a review found: findings, a status for every rule and table, and under which rules it was made. Immutable.
 *
 * @param ruleSets the rule sets in force
 * @param rules the rules in force
 * @param profile name of the profile asked for; {@code default} where each table was given its own by its form
 * @param submissions the submissions reviewed, in the order given
 */
public record ValidationReport(
        List<RuleSet> ruleSets, List<RuleInfo> rules, String profile, List<SubmissionReport> submissions) {

    /** How a review ended. */
    public enum Outcome {
        /** Everything was read, every rule ran, nothing was found. */
        CLEAN,
        /** Something was found. */
        FINDINGS,
        /** Something could not be read or a rule broke. */
        INCOMPLETE;

        /**
         * How a review ended. Silence is never a pass: what could not be read makes the review incomplete, whatever else was found.
         *
         * @param complete whether everything was read and every rule ran
         * @param silent whether nothing was found
         */
        public static Outcome of(boolean complete, boolean silent) {
            if (!complete) {
                return INCOMPLETE;
            }
            return silent ? CLEAN : FINDINGS;
        }
    }

    public ValidationReport {
        ruleSets = List.copyOf(ruleSets);
        rules = List.copyOf(rules);
        submissions = List.copyOf(submissions);
    }

    /** How the review ended. */
    public Outcome outcome() {
        boolean silent = submissions.stream()
                .allMatch(submission -> submission.findings().isEmpty());
        return Outcome.of(isComplete(), silent);
    }

    /** Whether every file was read and every rule ran. */
    public boolean isComplete() {
        return !submissions.isEmpty() && submissions.stream().allMatch(SubmissionReport::isComplete);
    }

    /** All findings, in the order of the submissions. */
    public List<Finding> findings() {
        return submissions.stream()
                .flatMap(submission -> submission.findings().stream())
                .toList();
    }

    /** How many findings have a severity. */
    public long count(Severity severity) {
        return submissions.stream()
                .mapToLong(submission -> submission.count(severity))
                .sum();
    }

    /** Whether any finding weighs as much as the severity given, or more. */
    public boolean hasAtLeast(Severity severity) {
        return submissions.stream()
                .flatMap(submission -> submission.findings().stream())
                .anyMatch(finding -> finding.severity().isAtLeast(severity));
    }

    /** This report and another of the same rules, one after the other. */
    public ValidationReport and(ValidationReport other) {
        List<SubmissionReport> both = new ArrayList<>(submissions);
        both.addAll(other.submissions);
        return new ValidationReport(ruleSets, rules, profile, both);
    }
}
