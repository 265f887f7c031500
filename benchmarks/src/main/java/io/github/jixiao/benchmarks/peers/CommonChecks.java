package io.github.jixiao.benchmarks.peers;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.review.submission.ReviewedSubmission;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Submission;
import java.util.Collection;
import java.util.List;

/** Checks that every rule engine can express, on the same facts: each engine tells what the rules named here would report. */
interface CommonChecks {

    /** The rules that they stand for. */
    List<String> RULES = List.of(
            "project-name-missing",
            "annual-objective-missing",
            "budget-total-missing",
            "funding-total-mismatch",
            "cost-exceeds-budget",
            "target-value-missing",
            "rate-above-100-percent",
            "cost-target-without-ceiling",
            "satisfaction-target-low",
            "vague-quantifier",
            "indicator-name-repeated");

    /** What is at fault, in no particular order. */
    List<Subject> check(Collection<Object> facts);

    /** Derives the facts, as a rule set does, and checks them. */
    default List<Subject> check(Submission submission) {
        return check(new ReviewedSubmission(submission, Profile.standard())
                .tables()
                .get(0)
                .facts());
    }
}
