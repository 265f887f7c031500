package io.github.jixiao.review.thorough;

import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.Scores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a thorough review looks at besides, worked out only where rules beyond the standard set are in force. */
public final class ThoroughFacts {
    private ThoroughFacts() {}

    /** The facts about a table; of a self-evaluation its arithmetic, of another form that is no filled target table none. */
    public static Collection<Object> of(ReviewedTable table) {
        if (table.isSelfEvaluation()) {
            return List.copyOf(Scores.faults(table));
        }
        if (!table.isReviewed()) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>();
        Stream.of(LayoutRepair.of(table), SlowExpenditure.of(table), LevelWeights.of(table))
                .filter(Objects::nonNull)
                .forEach(facts::add);
        facts.addAll(RepairedNumber.of(table));
        facts.addAll(UnmatchedCost.of(table));
        facts.addAll(BasicExpenditureItem.of(table));
        facts.addAll(UnrelatedEcology.of(table));
        facts.addAll(UniformTargets.of(table));
        facts.addAll(UnsuitedUnit.of(table));
        facts.addAll(OverlappingNames.of(table));
        facts.addAll(SuspectedTypo.of(table));
        facts.addAll(CopiedObjective.of(table));
        facts.addAll(UnmatchedPromise.of(table));
        facts.addAll(TaskWithoutIndicator.of(table));
        return facts;
    }
}
