package io.github.jixiao.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What rules beyond the standard set look at, worked out only where such rules are in force. */
final class FurtherFacts {
    private FurtherFacts() {}

    static Collection<Object> of(ReviewedTable table) {
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

    static Collection<Object> of(ReviewedSubmission submission) {
        List<Object> facts = new ArrayList<>();
        List<ReviewedTable> tables =
                submission.tables().stream().filter(ReviewedTable::isReviewed).toList();
        tables.forEach(table -> facts.addAll(StatedCount.of(table)));
        facts.addAll(ProjectOverlap.of(tables));
        facts.addAll(ForeignText.of(tables));
        facts.addAll(UnitNaming.of(submission));
        facts.addAll(
                NarrativeVersions.of(NarrativeProject.of(submission.submission().narrative(), submission.tables())));
        facts.addAll(NumberingGap.of(submission.submission().narrative().paragraphs()));
        return facts;
    }
}
