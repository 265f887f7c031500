package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.ResponsibleUnits;
import java.util.ArrayList;
import java.util.List;

/**
 * Nobody answers for the project, or a box for it is empty.
 *
 * @param place the box
 * @param variant the rule's wording: empty where no unit is filled at all, {@code reporting-line} where another box names one, {@code
 *     not-on-form} where the form has no box for a unit
 */
public record MissingUnit(Place place, String variant) implements AtPlace {

    static List<MissingUnit> of(ReviewedTable table) {
        ResponsibleUnits units = table.table().units();
        List<MissingUnit> missing = new ArrayList<>();
        boolean named =
                !table.units().isEmpty() || table.table().departmentName().isFilled();
        boolean onForm = units.entries().stream().anyMatch(Entry::isOnForm)
                || units.entries().stream().noneMatch(entry -> entry.presence() == Entry.Presence.NOT_ON_FORM)
                        && table.head().hasBudgetBox();
        if (!named) {
            Entry<String> box =
                    units.entries().stream().filter(Entry::isBlank).findFirst().orElse(units.implementingUnit());
            missing.add(
                    new MissingUnit(table.place("units", FormSection.UNITS.first(), box), onForm ? "" : "not-on-form"));
        } else if (units.reportingUnit().isBlank()) {
            missing.add(new MissingUnit(
                    table.place("units.reportingUnit", FormSection.UNITS.at(4), units.reportingUnit()),
                    "reporting-line"));
        }
        return missing;
    }
}
