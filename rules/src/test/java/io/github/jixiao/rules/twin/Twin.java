package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ReviewedSubmission;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.table.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reviews submissions with the twins of the rules. */
final class Twin {
    private static final List<Map<String, TwinRule>> SECTIONS = List.of(
            CategoryTwin.RULES,
            CostTwin.RULES,
            FormTwin.RULES,
            FundingTwin.RULES,
            ObjectiveTwin.RULES,
            PlanTwin.RULES,
            SubmissionTwin.RULES,
            TargetValueTwin.RULES,
            TargetWordingTwin.RULES,
            TimeTwin.RULES,
            WordingTwin.RULES);

    private final Map<String, TwinRule> twins = new TreeMap<>();
    private final List<RuleInfo> rules;

    Twin(List<RuleInfo> rules) {
        this.rules = rules;
        SECTIONS.forEach(twins::putAll);
    }

    /** Names of the rules that have a twin. */
    Set<String> names() {
        return twins.keySet();
    }

    /** What the twins found, in no particular order. */
    record Review(List<TwinFinding> findings, List<TwinSubject> subjects) {}

    Review review(Submission submission, Profile profile) {
        ReviewedSubmission reviewed = new ReviewedSubmission(submission, profile);
        Review review = new Review(new ArrayList<>(), new ArrayList<>());
        for (ReviewedTable table : reviewed.tables()) {
            Facts facts = new Facts(table.facts());
            rules(RuleScope.TABLE)
                    .filter(rule -> looksAt(rule, table))
                    .forEach(rule -> run(rule, facts, table.key(), review));
        }
        Facts facts = new Facts(reviewed.facts());
        rules(RuleScope.SUBMISSION)
                .filter(rule -> looksAt(rule, reviewed))
                .forEach(rule -> run(rule, facts, "submission", review));
        return review;
    }

    private Stream<RuleInfo> rules(RuleScope scope) {
        return rules.stream().filter(rule -> rule.scope() == scope);
    }

    private static boolean looksAt(RuleInfo rule, ReviewedSubmission submission) {
        return rule.needs().stream().allMatch(part -> submission.availabilityOf(part) == Availability.AVAILABLE);
    }

    private static boolean looksAt(RuleInfo rule, ReviewedTable table) {
        boolean kind =
                table.isReviewed() || table.isBlankTemplate() && rule.needs().contains(FormPart.BLANK_FORM);
        return kind && rule.needs().stream().allMatch(part -> table.availabilityOf(part) == Availability.AVAILABLE);
    }

    private void run(RuleInfo rule, Facts facts, String key, Review review) {
        TwinFindings collector = new TwinFindings(rule, key);
        Objects.requireNonNull(twins.get(rule.id()), rule.id()).review(facts, collector);
        review.findings().addAll(collector.findings());
        review.subjects().addAll(collector.subjects());
    }
}
