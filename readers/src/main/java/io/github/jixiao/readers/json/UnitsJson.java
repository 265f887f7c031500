package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.ResponsibleUnits;
import java.io.IOException;

/** Who answers for a project; the members stand in the table itself. */
final class UnitsJson {
    private static final String IMPLEMENTING_UNIT = "implementingUnit";
    private static final String BUDGET_UNIT = "budgetUnit";
    private static final String BUDGET_DEPARTMENT = "budgetDepartment";
    private static final String DEPARTMENT_IN_CHARGE = "departmentInCharge";
    private static final String REPORTING_UNIT = "reportingUnit";

    private UnitsJson() {}

    static ResponsibleUnits read(JsonObject table, Boxes boxes) throws UnreadableFileException {
        return new ResponsibleUnits(
                boxes.text(table, IMPLEMENTING_UNIT),
                boxes.text(table, BUDGET_UNIT),
                boxes.text(table, BUDGET_DEPARTMENT),
                boxes.text(table, DEPARTMENT_IN_CHARGE),
                boxes.text(table, REPORTING_UNIT));
    }

    static void write(ResponsibleUnits units, BoxWriter boxes) throws IOException {
        boxes.text(IMPLEMENTING_UNIT, units.implementingUnit());
        boxes.text(BUDGET_UNIT, units.budgetUnit());
        boxes.text(BUDGET_DEPARTMENT, units.budgetDepartment());
        boxes.text(DEPARTMENT_IN_CHARGE, units.departmentInCharge());
        boxes.text(REPORTING_UNIT, units.reportingUnit());
    }
}
