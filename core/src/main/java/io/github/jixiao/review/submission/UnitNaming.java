package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.FormSection;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedObjective;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.table.Entry;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int LONGEST_ENDING = 3;
    private static final List<String> PARTY = List.of("中共", "中国共产党");
    private static final Pattern NUMBERED = Pattern.compile("[0-9第一二三四五六七八九十]");
    private static final Pattern AUTHORITY = Pattern.compile("(?:局|厅|部|委员会|委|办公室|办|政府)$");

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
                    add(
                            names,
                            department.require(),
                            table.place("departmentName", FormSection.NAME.first(), department));
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
     * Whether a name can only be short for another: its characters stand there in order, and both end as the same kind of authority. A name
     * that a word was added to is another unit (县财政局 and 县财政局国库局, 市公安局 and 市森林公安局), a place or party before it is not.
     */
    static boolean isShortFor(String name, String fullName) {
        String authority = authority(fullName);
        if (name.length() >= fullName.length()
                || authority.isEmpty()
                || !authority.equals(authority(name))
                || fullName.startsWith(name)
                || NUMBERED.matcher(fullName).find()
                || !ReviewedObjective.couldBe(name, fullName)) {
            return false;
        }
        int alike = commonEnding(name, fullName);
        if (alike < name.length()) {
            return alike < LONGEST_ENDING;
        }
        String before = fullName.substring(0, fullName.length() - alike);
        return PARTY.contains(before) || isPlace(before.charAt(before.length() - 1)) || isPlace(name.charAt(0));
    }

    private static boolean isPlace(char character) {
        return "省市县区州旗镇乡".indexOf(character) >= 0;
    }

    /** The kind of authority that a name ends with; empty for a school, a hospital and the like, of which a place has several. */
    private static String authority(String name) {
        Matcher ending = AUTHORITY.matcher(name);
        return ending.find() ? ending.group().substring(0, 1) : "";
    }

    private static int commonEnding(String name, String fullName) {
        int length = 0;
        while (length < name.length()
                && name.charAt(name.length() - 1 - length) == fullName.charAt(fullName.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
