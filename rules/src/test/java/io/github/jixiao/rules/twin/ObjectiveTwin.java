package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ReviewedObjective;
import io.github.jixiao.review.ReviewedTable;
import java.util.Map;

final class ObjectiveTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "annual-objective-missing", ObjectiveTwin::annualObjectiveMissing,
            "objective-names-another-organisation", ObjectiveTwin::objectiveNamesAnotherOrganisation,
            "objective-without-number", ObjectiveTwin::objectiveWithoutNumber);

    private ObjectiveTwin() {}

    private static void annualObjectiveMissing(Facts facts, TwinFindings findings) {
        ReviewedTable table = facts.table();
        if (table.head().isAnnualObjectiveMissing()) {
            findings.report(table.head().annualObjectivePlace());
        }
    }

    private static void objectiveNamesAnotherOrganisation(Facts facts, TwinFindings findings) {
        for (ReviewedObjective objective : facts.of(ReviewedObjective.class)) {
            String other = objective.otherOrganisation();
            if (!other.isEmpty()) {
                findings.report(objective, "stated", other, "expected", objective.unitNames());
            }
        }
    }

    private static void objectiveWithoutNumber(Facts facts, TwinFindings findings) {
        for (ReviewedObjective objective : facts.of(ReviewedObjective.class)) {
            if (objective.isWithoutFigure()) {
                findings.report(objective, "length", objective.length(), "limit", 20);
            } else if (objective.length() < 20) {
                findings.reportAs("too-short", objective, "length", objective.length(), "limit", 20);
            }
        }
    }
}
