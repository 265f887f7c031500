package io.github.jixiao.benchmarks.peers;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Submission;

/** The same rules by this library: not only what is at fault, but a whole report. */
final class CommonRules {
    private final TableValidator validator;

    CommonRules() {
        TableValidator.Builder builder = TableValidator.builder().profile(Profile.standard());
        CommonChecks.RULES.forEach(builder::onlyRule);
        this.validator = builder.build();
    }

    SubmissionReport check(Submission submission) {
        return validator.review(submission);
    }
}
