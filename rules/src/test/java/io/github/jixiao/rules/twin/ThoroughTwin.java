package io.github.jixiao.rules.twin;

import io.github.jixiao.review.CostTotal;
import io.github.jixiao.review.ScoreFault;
import io.github.jixiao.review.thorough.BasicExpenditureItem;
import io.github.jixiao.review.thorough.CopiedObjective;
import io.github.jixiao.review.thorough.LayoutRepair;
import io.github.jixiao.review.thorough.LevelWeights;
import io.github.jixiao.review.thorough.OverlappingNames;
import io.github.jixiao.review.thorough.RepairedNumber;
import io.github.jixiao.review.thorough.SlowExpenditure;
import io.github.jixiao.review.thorough.SuspectedTypo;
import io.github.jixiao.review.thorough.TaskWithoutIndicator;
import io.github.jixiao.review.thorough.UniformTargets;
import io.github.jixiao.review.thorough.UnmatchedCost;
import io.github.jixiao.review.thorough.UnmatchedPromise;
import io.github.jixiao.review.thorough.UnrelatedEcology;
import io.github.jixiao.review.thorough.UnsuitedUnit;
import io.github.jixiao.value.Money;
import java.util.Map;
import java.util.Objects;

/** The rules of the rule set {@code thorough} that look at one table. */
final class ThoroughTwin {
    static final Map<String, TwinRule> RULES = Map.ofEntries(
            Map.entry("basic-expenditure-in-project", ThoroughTwin::basicExpenditureInProject),
            Map.entry("cost-item-without-output", ThoroughTwin::costItemWithoutOutput),
            Map.entry("cost-not-itemised", ThoroughTwin::costNotItemised),
            Map.entry("ecological-indicator-unrelated", ThoroughTwin::ecologicalIndicatorUnrelated),
            Map.entry("expenditure-schedule-slow", ThoroughTwin::expenditureScheduleSlow),
            Map.entry("fractional-count", ThoroughTwin::fractionalCount),
            Map.entry("indicator-name-overlaps", ThoroughTwin::indicatorNameOverlaps),
            Map.entry("number-repaired", ThoroughTwin::numberRepaired),
            Map.entry("objective-copies-duties", ThoroughTwin::objectiveCopiesDuties),
            Map.entry("objective-figure-without-indicator", ThoroughTwin::objectiveFigureWithoutIndicator),
            Map.entry("self-evaluation-arithmetic", ThoroughTwin::selfEvaluationArithmetic),
            Map.entry("suspected-typo", ThoroughTwin::suspectedTypo),
            Map.entry("table-layout-repaired", ThoroughTwin::tableLayoutRepaired),
            Map.entry("targets-uniformly-100-percent", ThoroughTwin::targetsUniformly100Percent),
            Map.entry("task-without-indicator", ThoroughTwin::taskWithoutIndicator),
            Map.entry("unit-unsuited-to-name", ThoroughTwin::unitUnsuitedToName),
            Map.entry("weights-unlike-guideline", ThoroughTwin::weightsUnlikeGuideline));

    private ThoroughTwin() {}

    private static void basicExpenditureInProject(Facts facts, TwinFindings findings) {
        for (BasicExpenditureItem item : facts.of(BasicExpenditureItem.class)) {
            findings.report(item, "name", item.name(), "stated", item.amount(), "nature", item.nature());
        }
    }

    private static void costItemWithoutOutput(Facts facts, TwinFindings findings) {
        for (UnmatchedCost cost : facts.of(UnmatchedCost.class)) {
            findings.report(cost, "name", cost.name(), "stated", cost.amount());
        }
    }

    private static void costNotItemised(Facts facts, TwinFindings findings) {
        for (CostTotal cost : facts.of(CostTotal.class)) {
            if (cost.items().size() == 1 && cost.isUnitemised()) {
                String name = cost.items().get(0).writtenName();
                Money budget = Objects.requireNonNull(cost.covered()).stated();
                findings.report(cost, "name", name, "stated", cost.sum(), "budget", budget);
            }
        }
    }

    private static void ecologicalIndicatorUnrelated(Facts facts, TwinFindings findings) {
        for (UnrelatedEcology row : facts.of(UnrelatedEcology.class)) {
            findings.reportAs(row.repeated() ? "repeated" : "", row, "name", row.name(), "stated", row.target());
        }
    }

    private static void expenditureScheduleSlow(Facts facts, TwinFindings findings) {
        for (SlowExpenditure schedule : facts.of(SlowExpenditure.class)) {
            findings.report(schedule, "periods", schedule.periods(), "floors", schedule.floors());
        }
    }

    private static void fractionalCount(Facts facts, TwinFindings findings) {
        for (UnsuitedUnit row : facts.of(UnsuitedUnit.class)) {
            if (row.isFraction()) {
                findings.report(row, "name", row.name(), "stated", row.target(), "unit", row.unit());
            }
        }
    }

    private static void indicatorNameOverlaps(Facts facts, TwinFindings findings) {
        for (OverlappingNames names : facts.of(OverlappingNames.class)) {
            findings.report(names, "name", names.name(), "part", names.part());
        }
    }

    private static void numberRepaired(Facts facts, TwinFindings findings) {
        for (RepairedNumber number : facts.of(RepairedNumber.class)) {
            findings.reportAs(
                    number.number().isEmpty() ? "split" : "",
                    number,
                    "stated",
                    number.text(),
                    "expected",
                    number.number());
        }
    }

    private static void objectiveCopiesDuties(Facts facts, TwinFindings findings) {
        for (CopiedObjective objective : facts.of(CopiedObjective.class)) {
            findings.reportAs(objective.variant(), objective, "stated", objective.text());
        }
    }

    private static void objectiveFigureWithoutIndicator(Facts facts, TwinFindings findings) {
        for (UnmatchedPromise promise : facts.of(UnmatchedPromise.class)) {
            findings.reportAs(promise.variant(), promise, "promises", promise.promises());
        }
    }

    private static void selfEvaluationArithmetic(Facts facts, TwinFindings findings) {
        for (ScoreFault fault : facts.of(ScoreFault.class)) {
            findings.reportAs(
                    fault.variant(),
                    fault,
                    "name",
                    fault.name(),
                    "stated",
                    fault.stated(),
                    "expected",
                    fault.expected(),
                    "difference",
                    fault.difference(),
                    "target",
                    fault.target(),
                    "actual",
                    fault.actual(),
                    "parts",
                    fault.parts(),
                    "spent",
                    fault.spent(),
                    "budget",
                    fault.budget());
        }
    }

    private static void suspectedTypo(Facts facts, TwinFindings findings) {
        for (SuspectedTypo typo : facts.of(SuspectedTypo.class)) {
            findings.report(typo, "stated", typo.written(), "expected", typo.meant());
        }
    }

    private static void tableLayoutRepaired(Facts facts, TwinFindings findings) {
        for (LayoutRepair repair : facts.of(LayoutRepair.class)) {
            findings.report(repair, "count", repair.count(), "kinds", repair.kinds());
        }
    }

    private static void targetsUniformly100Percent(Facts facts, TwinFindings findings) {
        for (UniformTargets targets : facts.of(UniformTargets.class)) {
            findings.report(targets, "type", targets.type(), "full", targets.full(), "rates", targets.rates());
        }
    }

    private static void taskWithoutIndicator(Facts facts, TwinFindings findings) {
        for (TaskWithoutIndicator task : facts.of(TaskWithoutIndicator.class)) {
            findings.reportAs(task.variant(), task, "name", task.name());
        }
    }

    private static void unitUnsuitedToName(Facts facts, TwinFindings findings) {
        for (UnsuitedUnit row : facts.of(UnsuitedUnit.class)) {
            if (!row.expected().isEmpty()) {
                findings.report(
                        row,
                        "name",
                        row.name(),
                        "stated",
                        row.target(),
                        "unit",
                        row.unit(),
                        "expected",
                        row.expected());
            }
        }
    }

    private static void weightsUnlikeGuideline(Facts facts, TwinFindings findings) {
        for (LevelWeights weights : facts.of(LevelWeights.class)) {
            findings.report(weights, "stated", weights.stated(), "expected", weights.suggested());
        }
    }
}
