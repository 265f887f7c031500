package io.github.jixiao.rules.twin;

import io.github.jixiao.review.SumComparison;
import io.github.jixiao.review.submission.NarrativeGrowth;
import io.github.jixiao.review.submission.NarrativeProject;
import io.github.jixiao.review.submission.NarrativeTotal;
import io.github.jixiao.review.submission.NarrativeUnitFault;
import io.github.jixiao.review.submission.ProjectBudgets;
import io.github.jixiao.review.submission.WorkItem;
import io.github.jixiao.review.submission.WorkItemDifference;
import java.util.Map;

/** The sections {@code across-tables} and {@code narrative}. */
final class SubmissionTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "narrative-growth-mismatch", SubmissionTwin::narrativeGrowthMismatch,
            "narrative-project-budget-mismatch", SubmissionTwin::narrativeProjectBudgetMismatch,
            "narrative-total-mismatch", SubmissionTwin::narrativeTotalMismatch,
            "narrative-unit-mismatch", SubmissionTwin::narrativeUnitMismatch,
            "project-budgets-differ-from-department", SubmissionTwin::projectBudgetsDifferFromDepartment,
            "work-item-amounts-differ", SubmissionTwin::workItemAmountsDiffer);

    private SubmissionTwin() {}

    private static void narrativeGrowthMismatch(Facts facts, TwinFindings findings) {
        for (NarrativeGrowth growth : facts.of(NarrativeGrowth.class)) {
            if (growth.isWrong()) {
                findings.report(
                        growth,
                        "stated",
                        growth.change().percent(),
                        "change",
                        growth.change().amount(),
                        "total",
                        growth.total(),
                        "before",
                        growth.before(),
                        "expected",
                        growth.expected(),
                        "difference",
                        growth.difference());
            }
        }
    }

    private static void narrativeProjectBudgetMismatch(Facts facts, TwinFindings findings) {
        for (NarrativeProject project : facts.of(NarrativeProject.class)) {
            if (project.isBudgetDifferent()) {
                findings.report(
                        project,
                        "name",
                        project.said().name(),
                        "stated",
                        project.tableBudget(),
                        "expected",
                        project.said().annualBudget(),
                        "difference",
                        project.budgetDifference());
            }
        }
    }

    private static void narrativeTotalMismatch(Facts facts, TwinFindings findings) {
        for (NarrativeTotal total : facts.of(NarrativeTotal.class)) {
            if (total.mismatched()) {
                findings.reportAs(
                        total.variant(),
                        total,
                        "stated",
                        total.stated(),
                        "parts",
                        total.parts(),
                        "expected",
                        total.expected(),
                        "difference",
                        total.difference());
            }
        }
    }

    private static void narrativeUnitMismatch(Facts facts, TwinFindings findings) {
        for (NarrativeUnitFault fault : facts.of(NarrativeUnitFault.class)) {
            NarrativeProject project = fault.project();
            findings.reportAs(
                    fault.variant(),
                    fault,
                    "name",
                    project.said().name(),
                    "stated",
                    project.tableUnit(),
                    "expected",
                    project.said().implementingUnit(),
                    "dates",
                    project.dates(),
                    "tableYear",
                    project.tableYear());
        }
    }

    private static void projectBudgetsDifferFromDepartment(Facts facts, TwinFindings findings) {
        for (ProjectBudgets budgets : facts.of(ProjectBudgets.class)) {
            SumComparison sum = budgets.comparison();
            if (sum.exceeds() || sum.staysBelow() && budgets.complete()) {
                findings.reportAs(
                        sum.exceeds() ? "" : "below",
                        budgets,
                        "parts",
                        sum.parts(),
                        "sum",
                        sum.sum(),
                        "expected",
                        sum.stated(),
                        "difference",
                        sum.difference());
            }
        }
    }

    private static void workItemAmountsDiffer(Facts facts, TwinFindings findings) {
        for (WorkItemDifference difference : facts.of(WorkItemDifference.class)) {
            WorkItem first = difference.first();
            WorkItem other = difference.other();
            findings.report(
                    other,
                    "name",
                    other.name(),
                    "stated",
                    other.amount(),
                    "firstName",
                    first.name(),
                    "firstTable",
                    first.table(),
                    "expected",
                    first.amount(),
                    "difference",
                    other.amount().distanceTo(first.amount()));
        }
    }
}
