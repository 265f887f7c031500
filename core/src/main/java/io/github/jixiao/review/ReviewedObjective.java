package io.github.jixiao.review;

import io.github.jixiao.review.wording.NumbersInText;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.Entry;
import io.github.jixiao.value.PlainText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annual objective.
 *
 * @param place its box
 * @param text as written
 * @param words the words in force
 * @param unitNames the names of those who answer for the project, without white space
 * @param shortest a shorter objective says little
 */
public record ReviewedObjective(Place place, String text, Vocabulary words, List<String> unitNames, int shortest)
        implements AtPlace {

    static @Nullable ReviewedObjective of(ReviewedTable table) {
        Entry<String> objective = table.table().objectives().annual();
        if (!objective.isFilled()) {
            return null;
        }
        List<String> names = Stream.concat(
                        table.units().stream().map(ReviewedUnit::name),
                        Stream.ofNullable(table.table().departmentName().value()))
                .map(PlainText::compact)
                .toList();
        return new ReviewedObjective(
                table.head().annualObjectivePlace(),
                objective.require(),
                table.profile().vocabulary(),
                names,
                table.profile().thresholds().objective().shortest());
    }

    /** Whether it promises no figure at all. */
    public boolean isWithoutFigure() {
        return NumbersInText.in(text, words).isEmpty();
    }

    public boolean isTooShort() {
        return length() < shortest;
    }

    /** How many characters it has, white space left out. */
    public int length() {
        return PlainText.compact(text).length();
    }

    /** The rule's wording. */
    public String variant() {
        return isWithoutFigure() ? "" : "too-short";
    }

    /** Another organisation whose running is promised; empty if there is none or the form names no unit to compare with. */
    public String otherOrganisation() {
        return unitNames.isEmpty() ? "" : PromisedRunning.ofOthers(text, unitNames, words);
    }

    public boolean isNamingAnotherOrganisation() {
        return !otherOrganisation().isEmpty();
    }

    /** Whether a short name could stand for a full one: all its characters occur there in order. */
    public static boolean couldBe(String shortName, String fullName) {
        int at = 0;
        for (int i = 0; i < fullName.length() && at < shortName.length(); i++) {
            if (fullName.charAt(i) == shortName.charAt(at)) {
                at++;
            }
        }
        return at == shortName.length();
    }
}
