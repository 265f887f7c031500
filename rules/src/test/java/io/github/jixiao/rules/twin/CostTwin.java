package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ControlRateRow;
import io.github.jixiao.review.CostTotal;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.SumComparison;
import io.github.jixiao.value.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;

final class CostTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "cost-below-budget", CostTwin::costBelowBudget,
            "cost-breakdown-mismatch", CostTwin::costBreakdownMismatch,
            "cost-comparison-not-ceiling", CostTwin::costComparisonNotCeiling,
            "cost-exceeds-budget", CostTwin::costExceedsBudget,
            "cost-target-without-ceiling", CostTwin::costTargetWithoutCeiling,
            "quota-cost-control-rate-missing", CostTwin::quotaCostControlRateMissing);

    private CostTwin() {}

    private static void costBelowBudget(Facts facts, TwinFindings findings) {
        for (CostTotal cost : facts.of(CostTotal.class)) {
            if (cost.isBelowBudget()) {
                SumComparison covered = Objects.requireNonNull(cost.covered());
                findings.report(
                        cost,
                        "parts",
                        cost.parts(),
                        "sum",
                        cost.sum(),
                        "budget",
                        covered.stated(),
                        "difference",
                        covered.difference(),
                        "coveredPercent",
                        cost.coveredPercent());
            }
        }
    }

    private static void costBreakdownMismatch(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.judgement().isBreakdownMismatched())) {
            Money amount = Objects.requireNonNull(row.amount());
            List<Money> parts =
                    Objects.requireNonNull(row.judgement().breakdown()).parts();
            Money sum = Money.sum(parts);
            findings.report(
                    row,
                    "name",
                    row.writtenName(),
                    "stated",
                    amount,
                    "parts",
                    parts,
                    "expected",
                    sum,
                    "difference",
                    sum.distanceTo(amount));
        }
    }

    private static void quotaCostControlRateMissing(Facts facts, TwinFindings findings) {
        for (ControlRateRow row : facts.of(ControlRateRow.class)) {
            if (!row.right()) {
                findings.reportAs(row.variant(), row, "stated", row.stated());
            }
        }
    }

    private static void costExceedsBudget(Facts facts, TwinFindings findings) {
        for (CostTotal cost : facts.of(CostTotal.class)) {
            if (cost.isAboveBudget()) {
                SumComparison ceiling = Objects.requireNonNull(cost.ceiling());
                Money budget = ceiling.stated();
                boolean totalOnly = !ceiling.exceeds();
                findings.reportAs(
                        totalOnly ? "total" : "",
                        cost,
                        "parts",
                        cost.parts(),
                        "sum",
                        totalOnly ? Objects.requireNonNull(cost.namedTotal()) : ceiling.sum(),
                        "budget",
                        budget,
                        "difference",
                        (totalOnly ? Objects.requireNonNull(cost.namedTotal()) : ceiling.sum()).distanceTo(budget));
            }
        }
    }

    private static void costComparisonNotCeiling(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.of(ReviewedIndicator.class)) {
            if (isSum(row) && !row.isDoubtful() && !row.isFloor() && !row.isCeiling()) {
                findings.report(row, "name", row.writtenName(), "stated", row.targetText(), "amount", row.amount());
            }
        }
    }

    private static void costTargetWithoutCeiling(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.of(ReviewedIndicator.class)) {
            if (row.isCost()
                    && row.isCostOfSomething()
                    && !row.name().isControlRate()
                    && row.isFloor()
                    && !row.isDoubtful()) {
                findings.report(
                        row,
                        "name",
                        row.writtenName(),
                        "stated",
                        row.targetText(),
                        "number",
                        row.number(),
                        "unit",
                        row.unitOfMeasure());
            }
        }
    }

    private static boolean isSum(ReviewedIndicator row) {
        return row.isCost() && row.isAdditiveAmount() && !row.name().isControlRate();
    }
}
