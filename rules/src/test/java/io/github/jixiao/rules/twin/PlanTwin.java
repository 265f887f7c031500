package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ReviewedSchedule;
import io.github.jixiao.review.SumComparison;
import io.github.jixiao.review.TaskSum;
import io.github.jixiao.review.TaskTotal;
import io.github.jixiao.review.WeightFault;
import java.math.BigDecimal;
import java.util.Map;

/** The sections {@code schedule}, {@code task} and {@code weight}. */
final class PlanTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "expenditure-schedule-incomplete", PlanTwin::expenditureScheduleIncomplete,
            "expenditure-schedule-not-increasing", PlanTwin::expenditureScheduleNotIncreasing,
            "task-total-differs-from-project-expenditure", PlanTwin::taskTotalDiffersFromProjectExpenditure,
            "task-total-mismatch", PlanTwin::taskTotalMismatch,
            "weight-total-mismatch", PlanTwin::weightTotalMismatch);

    private PlanTwin() {}

    private static void expenditureScheduleIncomplete(Facts facts, TwinFindings findings) {
        for (ReviewedSchedule schedule : facts.of(ReviewedSchedule.class)) {
            BigDecimal last = schedule.last();
            if (last != null && last.compareTo(BigDecimal.valueOf(100)) != 0) {
                findings.report(schedule.end(), "period", schedule.lastLabel(), "stated", last, "expected", 100);
            }
        }
    }

    private static void expenditureScheduleNotIncreasing(Facts facts, TwinFindings findings) {
        for (ReviewedSchedule schedule : facts.of(ReviewedSchedule.class)) {
            ReviewedSchedule.Break found = schedule.firstBreak();
            if (found != null) {
                findings.reportAs(
                        found.variant(),
                        found,
                        "steps",
                        schedule.steps(),
                        "period",
                        found.label(),
                        "stated",
                        found.percent(),
                        "periodBefore",
                        found.labelBefore(),
                        "before",
                        found.percentBefore());
            }
        }
    }

    private static void taskTotalDiffersFromProjectExpenditure(Facts facts, TwinFindings findings) {
        for (TaskTotal tasks : facts.of(TaskTotal.class)) {
            if (tasks.isUnexplained()) {
                findings.report(
                        tasks,
                        "stated",
                        tasks.total(),
                        "expected",
                        tasks.projectExpenditure(),
                        "difference",
                        tasks.difference());
            }
        }
    }

    private static void taskTotalMismatch(Facts facts, TwinFindings findings) {
        for (TaskSum task : facts.of(TaskSum.class)) {
            SumComparison sum = task.comparison();
            if (!sum.agrees()) {
                findings.reportAs(
                        task.variant(),
                        task,
                        "name",
                        task.name(),
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

    private static void weightTotalMismatch(Facts facts, TwinFindings findings) {
        for (WeightFault fault : facts.of(WeightFault.class)) {
            findings.reportAs(
                    fault.variant(),
                    fault,
                    "name",
                    fault.name(),
                    "stated",
                    fault.sum(),
                    "expected",
                    fault.expected(),
                    "difference",
                    fault.difference());
        }
    }
}
