package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit or a period that the running text gives a project and that its table does not know.
 *
 * @param place the table's box for the unit, or else for the name
 * @param variant the rule's wording: empty for the unit, {@code dates} for the period
 * @param project text and table of the project
 */
public record NarrativeUnitFault(Place place, String variant, NarrativeProject project) implements AtPlace {

    /** The faults of a project: its unit, its period, both or neither. */
    static List<NarrativeUnitFault> of(NarrativeProject project) {
        List<NarrativeUnitFault> faults = new ArrayList<>(2);
        if (project.isUnitDifferent()) {
            faults.add(new NarrativeUnitFault(project.unitPlace().named("narrative/unit"), "", project));
        }
        if (project.isOutsideYear()) {
            faults.add(new NarrativeUnitFault(project.place().named("narrative/dates"), "dates", project));
        }
        return faults;
    }
}
