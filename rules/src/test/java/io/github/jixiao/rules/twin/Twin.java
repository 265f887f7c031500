package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.submission.ReviewedSubmission;
import io.github.jixiao.review.thorough.ThoroughFacts;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.table.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reviews submissions with the twins of the rules: what a program without a rule engine would do. */
public final class Twin {
    static final List<Map<String, TwinRule>> SECTIONS = List.of(
            CategoryTwin.RULES,
            CostTwin.RULES,
            FormTwin.RULES,
            FundingTwin.RULES,
            ObjectiveTwin.RULES,
            PlanTwin.RULES,
            SubmissionTwin.RULES,
            ThoroughAcrossTwin.RULES,
            ThoroughTwin.RULES,
            TargetValueTwin.RULES,
            TargetWordingTwin.RULES,
            TimeTwin.RULES,
            WordingTwin.RULES);

    private final List<String> names;
    private final List<Pair> tableRules = new ArrayList<>();
    private final List<Pair> submissionRules = new ArrayList<>();
    private final boolean thorough;

    /** A rule and its twin. */
    private record Pair(RuleInfo rule, TwinRule twin) {}

    /** @param rules the rules whose twins are wanted */
    public Twin(List<RuleInfo> rules) {
        Map<String, TwinRule> twins = new TreeMap<>();
        SECTIONS.forEach(twins::putAll);
        this.names = List.copyOf(twins.keySet());
        this.thorough = rules.stream().anyMatch(rule -> rule.ruleSet().equals(RuleSet.THOROUGH));
        for (RuleInfo rule : rules) {
            Pair pair = new Pair(rule, Objects.requireNonNull(twins.get(rule.id()), rule.id()));
            (rule.scope() == RuleScope.TABLE ? tableRules : submissionRules).add(pair);
        }
    }

    /** Names of the rules that have a twin. */
    public List<String> names() {
        return names;
    }

    /** What the twins found, in no particular order. */
    public record Review(List<TwinFinding> findings, List<TwinSubject> subjects) {}

    public Review review(Submission submission, ProfileChoice profiles) {
        ReviewedSubmission reviewed = new ReviewedSubmission(submission, profiles);
        TwinFindings findings = null;
        for (ReviewedTable table : reviewed.tables()) {
            Facts facts = new Facts(table.facts());
            if (thorough) {
                facts.add(ThoroughFacts.of(table));
            }
            String key = table.key();
            for (Pair pair : tableRules) {
                if (looksAt(pair.rule(), table)) {
                    findings = next(findings, pair.rule(), key);
                    pair.twin().review(facts, findings);
                }
            }
        }
        Facts facts = new Facts(reviewed.facts());
        if (thorough) {
            facts.add(reviewed.thoroughFacts());
        }
        for (Pair pair : submissionRules) {
            if (looksAt(pair.rule(), reviewed)) {
                findings = next(findings, pair.rule(), "submission");
                pair.twin().review(facts, findings);
            }
        }
        return findings == null
                ? new Review(List.of(), List.of())
                : new Review(findings.findings(), findings.subjects());
    }

    private static TwinFindings next(@Nullable TwinFindings findings, RuleInfo rule, String key) {
        if (findings == null) {
            return new TwinFindings(rule, key);
        }
        findings.next(rule, key);
        return findings;
    }

    private static boolean looksAt(RuleInfo rule, ReviewedSubmission submission) {
        for (FormPart part : rule.needs()) {
            if (submission.availabilityOf(part) != Availability.AVAILABLE) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksAt(RuleInfo rule, ReviewedTable table) {
        if (table.isBlankTemplate() && !rule.needs().contains(FormPart.BLANK_FORM)
                || table.isSelfEvaluation() && !rule.needs().contains(FormPart.SELF_EVALUATION)) {
            return false;
        }
        for (FormPart part : rule.needs()) {
            if (table.availabilityOf(part) != Availability.AVAILABLE) {
                return false;
            }
        }
        return true;
    }
}
