package io.github.jixiao.review;

import io.github.jixiao.review.wording.NumbersInText;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.Entry;
import io.github.jixiao.value.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /**
     * An organisation whose own running is promised: 保障…局正常运转, 推进…办各项工作. Bounded, so that matching takes linear time.
     */
    private static final Pattern OWN_RUNNING =
            Pattern.compile("(?:保障|确保|维持|保证|推进|推动|做好|完成|促进)(?<name>\\p{IsHan}{0,12}?(?:局|办|办公室|委员会|厅|部|工委|纪委|中心|院|校))"
                    + "(?:机关)?(?:的)?(?:正常|日常|各项(?:重点|中心|日常|业务)?工作|重点工作|机关运|办公秩序|工作运转|运转)");

    private static final Pattern GENERIC =
            Pattern.compile("(?:我|本|全|该|各|省|市|县|区|州|旗)*(?:局|办|办公室|部|厅|委员会|中心|院|校|机关|部门)+");

    static @Nullable ReviewedObjective of(ReviewedTable table) {
        Entry<String> objective = table.table().objectives().annual();
        if (!objective.isFilled()) {
            return null;
        }
        List<String> names = java.util.stream.Stream.concat(
                        table.units().stream().map(ReviewedUnit::name),
                        java.util.stream.Stream.ofNullable(
                                table.table().departmentName().value()))
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
        if (unitNames.isEmpty()) {
            return "";
        }
        Matcher matcher = OWN_RUNNING.matcher(PlainText.compact(text));
        while (matcher.find()) {
            String name = matcher.group("name");
            if (!GENERIC.matcher(name).matches() && unitNames.stream().noneMatch(unit -> couldBe(name, unit))) {
                return name;
            }
        }
        return "";
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
