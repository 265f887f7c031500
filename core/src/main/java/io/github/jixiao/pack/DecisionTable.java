package io.github.jixiao.pack;

import io.github.jixiao.rule.RuleSet;
import java.util.List;

/**
 * A decision table: one rule a row.
 *
 * @param ruleSet what reports call the table, and the artifact that holds the templates of its rows
 * @param rules in the order of the rows
 */
public record DecisionTable(RuleSet ruleSet, List<PackRule> rules) {

    public DecisionTable {
        rules = List.copyOf(rules);
    }
}
