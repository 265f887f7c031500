package io.github.jixiao.benchmarks.peers;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.review.CostTotal;
import io.github.jixiao.review.FundingTotal;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.mvel.MVELRule;

/** The checks in Easy Rules with conditions in MVEL. It knows no joins: that a name was met before is told by the fact. */
final class EasyRules implements CommonChecks {
    private static final Rules TABLE =
            rules("fact.nameMissing", "fact.annualObjectiveMissing", "fact.budgetTotalMissing");
    private static final Rules FUNDING = rules("!fact.agreeing()");
    private static final Rules COST = rules("fact.aboveBudget");
    private static final Rules INDICATOR = rules(
            "fact.named && fact.targetBlank && !fact.doubtful",
            "fact.boundedRate && fact.aboveHundred && !fact.name().controlRate && !fact.doubtful",
            "fact.cost && fact.additiveAmount && fact.floor && !fact.doubtful && !fact.name().controlRate",
            "fact.judgement().lowSatisfaction && !fact.doubtful",
            "fact.filled && fact.wording().vague && !fact.doubtful",
            "fact.named && fact.occurrence() > 1");

    private final RulesEngine engine = new DefaultRulesEngine();

    private static Rules rules(String... conditions) {
        Rules rules = new Rules();
        for (String condition : conditions) {
            rules.register(new MVELRule().name(condition).when(condition).then("faults.add(fact)"));
        }
        return rules;
    }

    @Override
    public List<Subject> check(Collection<Object> facts) {
        List<Subject> faults = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof ReviewedTable) {
                fire(TABLE, fact, faults);
            } else if (fact instanceof ReviewedIndicator) {
                fire(INDICATOR, fact, faults);
            } else if (fact instanceof FundingTotal) {
                fire(FUNDING, fact, faults);
            } else if (fact instanceof CostTotal) {
                fire(COST, fact, faults);
            }
        }
        return faults;
    }

    private void fire(Rules rules, Object fact, List<Subject> faults) {
        Facts known = new Facts();
        known.put("fact", fact);
        known.put("faults", faults);
        engine.fire(rules, known);
    }
}
