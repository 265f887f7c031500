package io.github.jixiao.reports.junit;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.rule.RuleStatus;
import java.util.List;
import java.util.function.Predicate;

/** How a rule on a table ends as a test. */
enum Result {
    PASSED,
    FAILED,
    SKIPPED,
    BROKEN;

    /** A rule whose every finding is known and set aside was not passed, and does not fail: it is skipped. */
    static Result of(RuleStatus status, List<PlacedFinding> findings, Predicate<Severity> fails) {
        return switch (status.outcome()) {
            case PASSED -> PASSED;
            case REPORTED ->
                findings.isEmpty()
                        ? SKIPPED
                        : findings.stream()
                                        .map(placed -> placed.finding().severity())
                                        .anyMatch(fails)
                                ? FAILED
                                : PASSED;
            case NOT_APPLICABLE, INSUFFICIENT_DATA -> SKIPPED;
            case BROKEN -> BROKEN;
        };
    }
}
