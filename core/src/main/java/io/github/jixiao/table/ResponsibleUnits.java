package io.github.jixiao.table;

import java.util.List;

/**
 * Who answers for the project, under each of the names that forms give the box.
 *
 * @param implementingUnit 实施单位
 * @param budgetUnit 预算单位
 * @param budgetDepartment 预算部门
 * @param departmentInCharge 主管部门
 * @param reportingUnit 填报单位
 */
public record ResponsibleUnits(
        Entry<String> implementingUnit,
        Entry<String> budgetUnit,
        Entry<String> budgetDepartment,
        Entry<String> departmentInCharge,
        Entry<String> reportingUnit) {

    public static final ResponsibleUnits UNSTATED = new ResponsibleUnits(
            Entry.unstated(), Entry.unstated(), Entry.unstated(), Entry.unstated(), Entry.unstated());

    /** An implementing unit alone. */
    public static ResponsibleUnits ofImplementingUnit(String name) {
        return new ResponsibleUnits(
                Entry.of(name), Entry.unstated(), Entry.unstated(), Entry.unstated(), Entry.unstated());
    }

    /** Every box, in the order above. */
    public List<Entry<String>> entries() {
        return List.of(implementingUnit, budgetUnit, budgetDepartment, departmentInCharge, reportingUnit);
    }
}
