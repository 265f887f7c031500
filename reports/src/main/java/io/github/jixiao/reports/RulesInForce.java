package io.github.jixiao.reports;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleSet;
import java.util.List;

/**
 * Under which rules a review is made.
 *
 * @param ruleSets the rule sets
 * @param rules the rules selected from them
 * @param profile name of the profile
 */
public record RulesInForce(List<RuleSet> ruleSets, List<RuleInfo> rules, String profile) {

    public RulesInForce {
        ruleSets = List.copyOf(ruleSets);
        rules = List.copyOf(rules);
    }

    /** The rules a report was made under. */
    public static RulesInForce of(ValidationReport report) {
        return new RulesInForce(report.ruleSets(), report.rules(), report.profile());
    }

    /** How many rules of a rule set are in force. */
    public int count(RuleSet ruleSet) {
        return (int) rules.stream()
                .filter(rule -> rule.ruleSet().equals(ruleSet.id()))
                .count();
    }
}
