package io.github.jixiao.reports.text;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.HashMap;
import java.util.Map;

/** What became of each rule over a whole run: the most telling of its statuses counts. */
final class RuleCoverage {
    private final Map<String, Outcome> byRule = new HashMap<>();

    void add(SubmissionReport submission) {
        submission.statuses().forEach(this::add);
    }

    private void add(RuleStatus status) {
        byRule.merge(status.rule(), status.outcome(), (one, other) -> weight(one) >= weight(other) ? one : other);
    }

    /** How many rules have a status. */
    int count() {
        return byRule.size();
    }

    /** How many rules ended a certain way. */
    long count(Outcome outcome) {
        return byRule.values().stream().filter(each -> each == outcome).count();
    }

    /** A rule that looked once was not out of place; one that broke once did not do its work. */
    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> 0;
            case INSUFFICIENT_DATA -> 1;
            case PASSED -> 2;
            case REPORTED -> 3;
            case BROKEN -> 4;
        };
    }
}
