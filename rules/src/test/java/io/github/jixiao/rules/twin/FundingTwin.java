package io.github.jixiao.rules.twin;

import io.github.jixiao.review.DepartmentTotal;
import io.github.jixiao.review.FundingTotal;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.SumComparison;
import io.github.jixiao.review.UnreadableAmount;
import java.util.Map;

final class FundingTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "amount-unreadable", FundingTwin::amountUnreadable,
            "budget-total-missing", FundingTwin::budgetTotalMissing,
            "department-funding-mismatch", FundingTwin::departmentFundingMismatch,
            "funding-total-mismatch", FundingTwin::fundingTotalMismatch);

    private FundingTwin() {}

    private static void amountUnreadable(Facts facts, TwinFindings findings) {
        for (UnreadableAmount amount : facts.of(UnreadableAmount.class)) {
            String variant = switch (amount.problem()) {
                case NOT_A_NUMBER -> "";
                case NOT_POSITIVE -> "not-positive";
                case WITHOUT_UNIT -> "without-unit";
            };
            findings.reportAs(variant, amount, "stated", amount.text());
        }
    }

    private static void budgetTotalMissing(Facts facts, TwinFindings findings) {
        ReviewedTable table = facts.table();
        if (table.head().isBudgetTotalMissing()) {
            findings.reportAs(table.head().budgetTotalVariant(), table.head().budgetTotalPlace());
        }
    }

    private static void departmentFundingMismatch(Facts facts, TwinFindings findings) {
        for (DepartmentTotal total : facts.of(DepartmentTotal.class)) {
            SumComparison sum = total.comparison();
            if (sum.exceeds() || sum.staysBelow()) {
                findings.reportAs(
                        total.split() == DepartmentTotal.Split.BY_SOURCE ? "by-source" : "",
                        total,
                        "stated",
                        sum.stated(),
                        "parts",
                        sum.parts(),
                        "expected",
                        sum.sum(),
                        "difference",
                        sum.difference());
            }
        }
    }

    private static void fundingTotalMismatch(Facts facts, TwinFindings findings) {
        for (FundingTotal total : facts.of(FundingTotal.class)) {
            if (!total.agreeing()) {
                SumComparison sum = total.comparison();
                findings.report(
                        total,
                        "stated",
                        sum.stated(),
                        "parts",
                        sum.parts(),
                        "expected",
                        sum.sum(),
                        "difference",
                        sum.difference());
            }
        }
    }
}
