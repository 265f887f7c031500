package io.github.jixiao.review;

import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import java.util.List;
import java.util.Set;

/** Finds out whether a table offers a part that rules need. */
final class FormParts {
    private static final Set<IndicatorColumn> STANDARDS = Set.of(IndicatorColumn.STANDARD, IndicatorColumn.SCORING);
    private static final Set<IndicatorColumn> DESCRIPTIONS = Set.of(IndicatorColumn.DEFINITION, IndicatorColumn.BASIS);

    private FormParts() {}

    static Availability availability(FormPart part, ReviewedTable table) {
        return switch (part) {
            case BLANK_FORM -> Availability.AVAILABLE;
            case INDICATORS -> given(!table.coverage().isEmpty());
            case OUTPUT_INDICATORS -> given(table.fills(IndicatorCategory.OUTPUT));
            case BENEFIT_INDICATORS -> given(table.fills(IndicatorCategory.BENEFIT));
            case SATISFACTION_INDICATORS -> given(table.fills(IndicatorCategory.SATISFACTION));
            case COST_INDICATORS -> given(table.fills(IndicatorCategory.COST));
            case QUANTITY_INDICATORS -> given(table.fills(IndicatorType.QUANTITY));
            case QUALITY_INDICATORS -> given(table.fills(IndicatorType.QUALITY));
            case TIMELINESS_INDICATORS -> given(table.fills(IndicatorType.TIMELINESS));
            case ECONOMIC_BENEFIT_INDICATORS -> given(table.fills(IndicatorType.ECONOMIC_BENEFIT));
            case COST_ITEMS -> costItems(table);
            case ALL_COST_ITEMS -> allCostItems(table);
            case TYPE_ROWS ->
                given(!table.table().columns().isEmpty()
                        || !table.table().blankTypes().isEmpty()
                        || table.coverage().requiresMoreRows());
            case STANDARD_COLUMN -> column(table, STANDARDS);
            case DESCRIPTION_COLUMN -> column(table, DESCRIPTIONS);
            case WEIGHTS -> given(table.weights().arePresent());
            case BUDGET -> budget(table);
            case AMOUNTS -> given(table.money().anyAmountWritten());
            case FUNDING_PARTS -> fundingParts(table);
            case DEPARTMENT_FUNDING -> departmentFunding(table);
            case PROJECT_EXPENDITURE -> projectExpenditure(table);
            case UNITS, IMPLEMENTING_UNIT -> units(table);
            case PROJECT_CODE -> box(table.table().projectCode());
            case FISCAL_YEAR -> given(table.table().fiscalYear() != null);
            case ANNUAL_OBJECTIVE -> box(table.table().objectives().annual());
            case EXPENDITURE_SCHEDULE -> schedule(table);
            case TASKS -> given(!table.table().tasks().isEmpty());
            case TASK_AMOUNTS -> taskAmounts(table);
            case SELF_EVALUATION -> given(table.isSelfEvaluation() && Scores.areGiven(table));
            case CONTROL_RATE_ROW -> given(!table.controlRateRows().isEmpty());
            case SEVERAL_TABLES,
                    DEPARTMENT_AND_PROJECTS,
                    NARRATIVE_TOTAL,
                    NARRATIVE_CHANGE,
                    NARRATIVE_PROJECTS,
                    NARRATIVE_TEXT -> Availability.ABSENT;
        };
    }

    private static Availability given(boolean present) {
        return present ? Availability.AVAILABLE : Availability.ABSENT;
    }

    private static Availability known(boolean known) {
        return known ? Availability.AVAILABLE : Availability.INSUFFICIENT;
    }

    private static Availability box(Entry<?> entry) {
        return switch (entry.presence()) {
            case FILLED -> Availability.AVAILABLE;
            case BLANK, UNREADABLE -> Availability.INSUFFICIENT;
            case NOT_ON_FORM, UNSTATED -> Availability.ABSENT;
        };
    }

    private static Availability column(ReviewedTable table, Set<IndicatorColumn> wanted) {
        return given(table.noteColumns().stream().anyMatch(column -> wanted.contains(column.column())));
    }

    private static Availability costItems(ReviewedTable table) {
        if (!table.fills(IndicatorCategory.COST)) {
            return Availability.ABSENT;
        }
        List<CostTotal> totals = table.money().costTotals();
        return totals.isEmpty() ? Availability.ABSENT : known(totals.stream().anyMatch(CostTotal::sure));
    }

    private static Availability allCostItems(ReviewedTable table) {
        List<CostTotal> totals = table.money().costTotals();
        return totals.isEmpty() ? Availability.ABSENT : known(totals.stream().anyMatch(CostTotal::isCoverKnown));
    }

    private static Availability budget(ReviewedTable table) {
        if (!table.head().hasBudgetBox()) {
            return Availability.ABSENT;
        }
        return known(table.money().ceiling() != null);
    }

    private static Availability fundingParts(ReviewedTable table) {
        if (!table.money().anyAmountWritten()) {
            return Availability.ABSENT;
        }
        return known(!table.money().fundingTotals().isEmpty());
    }

    private static Availability departmentFunding(ReviewedTable table) {
        if (!table.isDepartment()) {
            return Availability.ABSENT;
        }
        return known(!table.money().departmentTotals().isEmpty());
    }

    private static Availability projectExpenditure(ReviewedTable table) {
        Entry<?> entry = table.table().funding().projectExpenditure();
        return table.isDepartment() && entry.presence() == Entry.Presence.UNSTATED
                ? Availability.INSUFFICIENT
                : box(entry);
    }

    private static Availability units(ReviewedTable table) {
        if (!table.units().isEmpty()) {
            return Availability.AVAILABLE;
        }
        boolean onForm = table.table().units().entries().stream().anyMatch(Entry::isOnForm);
        return onForm ? Availability.INSUFFICIENT : Availability.ABSENT;
    }

    private static Availability schedule(ReviewedTable table) {
        ReviewedSchedule schedule = table.schedule();
        if (schedule == null) {
            return Availability.ABSENT;
        }
        return known(!schedule.isPerPeriod());
    }

    private static Availability taskAmounts(ReviewedTable table) {
        if (table.table().tasks().isEmpty()) {
            return Availability.ABSENT;
        }
        return known(!table.money().taskSums().isEmpty()
                || TaskSum.allStated(table.table().tasks()));
    }
}
