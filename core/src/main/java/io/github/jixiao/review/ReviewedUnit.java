package io.github.jixiao.review;

import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.rule.WordSet;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box that names who answers for the project.
 *
 * @param place the box
 * @param label the box's usual label, for example {@code 实施单位}
 * @param name as written
 * @param projectName the project's name as written; empty where it is not filled
 * @param organisation whether the words could name an organisation
 */
public record ReviewedUnit(Place place, String label, String name, String projectName, boolean organisation)
        implements AtPlace {
    private static final List<String> LABELS = List.of("实施单位", "预算单位", "预算部门", "主管部门", "填报单位");
    private static final List<String> BOXES =
            List.of("implementingUnit", "budgetUnit", "budgetDepartment", "departmentInCharge", "reportingUnit");

    /** Whether somebody copied the project's name into the box. */
    public boolean isCopyOfProjectName() {
        return !projectName.isEmpty() && PlainText.compact(name).equals(PlainText.compact(projectName));
    }

    /** Whether the words cannot name the one who answers for the project. */
    public boolean isNoOrganisation() {
        return isCopyOfProjectName() || !organisation;
    }

    /** How the words are wrong: {@code unlikely} where they merely hold no word of an organisation. */
    public String variant() {
        return isCopyOfProjectName() ? "" : "unlikely";
    }

    static List<ReviewedUnit> of(ReviewedTable table) {
        ResponsibleUnits boxes = table.table().units();
        List<ReviewedUnit> units = new ArrayList<>();
        for (int i = 0; i < LABELS.size(); i++) {
            Entry<String> box = boxes.entries().get(i);
            if (box.isFilled()) {
                units.add(unit(table, i, box.require(), box));
            }
        }
        return List.copyOf(units);
    }

    private static ReviewedUnit unit(ReviewedTable table, int i, String name, Entry<String> box) {
        @Nullable String project = table.table().projectName().value();
        return new ReviewedUnit(
                table.place("units." + BOXES.get(i), FormSection.UNITS.at(i), box),
                LABELS.get(i),
                name,
                project == null ? "" : project,
                isOrganisation(
                        PlainText.compact(name), table.profile().vocabulary().of(Topic.ORGANISATION_WORDS)));
    }

    /** Whether a name holds a word of an organisation; a word of one character only where the name, or a part of it, ends. */
    private static boolean isOrganisation(String name, WordSet words) {
        for (int i = 0; i < name.length(); i++) {
            String word = words.at(name, i);
            if (word != null && (word.length() > 1 || endsAt(name, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(String name, int at) {
        return at == name.length() || !Character.isLetter(name.charAt(at));
    }
}
