package io.github.jixiao.benchmarks.peers;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.review.CostTotal;
import io.github.jixiao.review.FundingTotal;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** The checks in Evrete, a forward-chaining engine as Drools is, with conditions in Java. */
final class Evrete implements CommonChecks, AutoCloseable {
    private static final String FAULTS = "faults";
    private static final Set<Class<?>> KNOWN =
            Set.of(ReviewedTable.class, FundingTotal.class, CostTotal.class, ReviewedIndicator.class);

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    Evrete() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        rule(
                rules,
                "project-name-missing",
                ReviewedTable.class,
                table -> table.head().isNameMissing());
        rule(
                rules,
                "annual-objective-missing",
                ReviewedTable.class,
                table -> table.head().isAnnualObjectiveMissing());
        rule(
                rules,
                "budget-total-missing",
                ReviewedTable.class,
                table -> table.head().isBudgetTotalMissing());
        rule(rules, "funding-total-mismatch", FundingTotal.class, total -> !total.agreeing());
        rule(rules, "cost-exceeds-budget", CostTotal.class, CostTotal::isAboveBudget);
        rule(
                rules,
                "target-value-missing",
                ReviewedIndicator.class,
                row -> row.isNamed() && row.isTargetBlank() && !row.isDoubtful());
        rule(
                rules,
                "rate-above-100-percent",
                ReviewedIndicator.class,
                row -> row.isBoundedRate()
                        && row.isAboveHundred()
                        && !row.name().isControlRate()
                        && !row.isDoubtful());
        rule(
                rules,
                "cost-target-without-ceiling",
                ReviewedIndicator.class,
                row -> row.isCost()
                        && row.isAdditiveAmount()
                        && row.isFloor()
                        && !row.isDoubtful()
                        && !row.name().isControlRate());
        rule(
                rules,
                "satisfaction-target-low",
                ReviewedIndicator.class,
                row -> row.judgement().isLowSatisfaction() && !row.isDoubtful());
        rule(
                rules,
                "vague-quantifier",
                ReviewedIndicator.class,
                row -> row.isFilled() && row.wording().isVague() && !row.isDoubtful());
        this.knowledge = rules.newRule("indicator-name-repeated")
                .forEach("$first", ReviewedIndicator.class, "$again", ReviewedIndicator.class)
                .where((Object[] row) -> (int) row[0] == 1, "$first.occurrence")
                .where((Object[] row) -> (int) row[0] > 1, "$again.occurrence")
                .where((Object[] keys) -> keys[0].equals(keys[1]), "$first.nameKey", "$again.nameKey")
                .execute(match -> match.getRuntime().<List<Subject>>get(FAULTS).add(match.get("$again")))
                .build();
    }

    private static <T extends Subject> void rule(
            RuleSetBuilder<Knowledge> rules, String name, Class<T> type, Predicate<T> condition) {
        rules.newRule(name)
                .forEach("$fact", type)
                .where((Object[] fact) -> condition.test(type.cast(fact[0])), "$fact")
                .execute(match -> match.getRuntime().<List<Subject>>get(FAULTS).add(match.get("$fact")));
    }

    @Override
    public List<Subject> check(Collection<Object> facts) {
        List<Subject> faults = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(FAULTS, faults);
        session.insertAndFire(
                facts.stream().filter(fact -> KNOWN.contains(fact.getClass())).toList());
        return faults;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
