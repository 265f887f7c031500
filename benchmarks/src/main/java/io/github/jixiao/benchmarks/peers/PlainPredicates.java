package io.github.jixiao.benchmarks.peers;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.review.CostTotal;
import io.github.jixiao.review.FundingTotal;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The checks as a list of predicates for each kind of fact: the least that a rule engine can be. */
final class PlainPredicates implements CommonChecks {
    private static final List<Predicate<ReviewedTable>> TABLE = List.of(
            table -> table.head().isNameMissing(),
            table -> table.head().isAnnualObjectiveMissing(),
            table -> table.head().isBudgetTotalMissing());

    private static final List<Predicate<ReviewedIndicator>> INDICATOR = List.of(
            row -> row.isNamed() && row.isTargetBlank() && !row.isDoubtful(),
            row -> row.isBoundedRate() && row.isAboveHundred() && !row.name().isControlRate() && !row.isDoubtful(),
            row -> row.isCost()
                    && row.isAdditiveAmount()
                    && row.isFloor()
                    && !row.isDoubtful()
                    && !row.name().isControlRate(),
            row -> row.judgement().isLowSatisfaction() && !row.isDoubtful(),
            row -> row.isFilled() && row.wording().isVague() && !row.isDoubtful(),
            row -> row.isNamed() && row.occurrence() > 1);

    @Override
    public List<Subject> check(Collection<Object> facts) {
        List<Subject> faults = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof ReviewedTable table) {
                check(table, TABLE, faults);
            } else if (fact instanceof ReviewedIndicator row) {
                check(row, INDICATOR, faults);
            } else if (fact instanceof FundingTotal total && !total.agreeing()) {
                faults.add(total);
            } else if (fact instanceof CostTotal cost && cost.isAboveBudget()) {
                faults.add(cost);
            }
        }
        return faults;
    }

    private static <T extends Subject> void check(T fact, List<Predicate<T>> checks, List<Subject> faults) {
        for (Predicate<T> check : checks) {
            if (check.test(fact)) {
                faults.add(fact);
            }
        }
    }
}
