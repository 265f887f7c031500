package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a submission names in two ways.
 *
 * @param place where the shorter name stands
 * @param name the shorter name
 * @param fullName the longer name
 */
public record UnitNaming(Place place, String name, String fullName) implements AtPlace {
    private static final int SHORTEST = 3;
    private static final int MOST_NAMES = 60;

    /** A difference between two places belongs to no single table. */
    @Override
    public @Nullable Integer tableIndex() {
        return null;
    }

    static List<UnitNaming> of(ReviewedSubmission submission) {
        Map<String, Place> names = new LinkedHashMap<>();
        for (ReviewedTable table : submission.tables()) {
            if (table.isReviewed()) {
                table.units().stream()
                        .filter(unit -> unit.organisation() && !unit.isCopyOfProjectName())
                        .forEach(unit -> add(names, unit.name(), unit.place()));
                Entry<String> department = table.table().departmentName();
                if (department.isFilled()) {
                    add(names, department.require(), table.place("departmentName", 1, department));
                }
            }
        }
        submission
                .submission()
                .narrative()
                .projects()
                .forEach(project -> add(
                        names,
                        Objects.requireNonNullElse(project.implementingUnit(), ""),
                        NarrativeTotal.place("unit")));
        return names.size() > MOST_NAMES ? List.of() : differences(names);
    }

    private static void add(Map<String, Place> names, String name, Place place) {
        String plain =
                PlainText.compact(name).replaceFirst("^\\d{1,12}[-_]?", "").replaceFirst("\\(?本级\\)?$", "");
        if (plain.length() >= SHORTEST) {
            names.putIfAbsent(plain, place);
        }
    }

    private static List<UnitNaming> differences(Map<String, Place> names) {
        List<UnitNaming> differences = new ArrayList<>();
        names.forEach((name, place) -> names.keySet().stream()
                .filter(fullName -> isShortFor(name, fullName))
                .findFirst()
                .ifPresent(fullName -> differences.add(new UnitNaming(
                        new Place(null, "unit/" + name, place.position(), place.location()), name, fullName))));
        return differences;
    }

    /**
     * Whether a name can only be short for another: its characters stand there in order, both end alike, and the longer one is no part of
     * the shorter one's own organisation (县财政局 and 县财政局国库局).
     */
    static boolean isShortFor(String name, String fullName) {
        return name.length() < fullName.length()
                && name.charAt(name.length() - 1) == fullName.charAt(fullName.length() - 1)
                && !fullName.startsWith(name)
                && ReviewedObjective.couldBe(name, fullName);
    }
}
