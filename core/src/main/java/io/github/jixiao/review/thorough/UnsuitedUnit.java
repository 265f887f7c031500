package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A unit that is not the one the indicator's name asks for, or decimals of a unit that counts whole things.
 *
 * @param place its row
 * @param name as written
 * @param target as written
 * @param unit the target's unit
 * @param expected units that the name asks for; empty where the unit is one of them, or the name asks for none
 * @param isFraction whether decimals stand before a unit that counts whole things
 */
public record UnsuitedUnit(
        Place place, String name, String target, String unit, List<String> expected, boolean isFraction)
        implements AtPlace {
    private static final Pattern PER_SO_MANY = Pattern.compile("每|^[百千万亿]");
    private static final Pattern HUNDRED_PEOPLE = Pattern.compile("[百千万]名|\\d名");
    private static final List<String> PEOPLE = List.of("人", "名", "位", "人次");

    static List<UnsuitedUnit> of(ReviewedTable table) {
        List<UnsuitedUnit> unsuited = new ArrayList<>();
        for (ReviewedIndicator row : table.indicators()) {
            if (row.term() == Term.ANNUAL
                    && row.isNumeric()
                    && !row.isDoubtful()
                    && !row.isUnitInherited()
                    && !row.unitOfMeasure().isEmpty()) {
                UnsuitedUnit unit = of(row, expected(row, table.profile().vocabulary()));
                if (unit.isFraction || unit.isOtherThanNamed()) {
                    unsuited.add(unit);
                }
            }
        }
        return unsuited;
    }

    private static UnsuitedUnit of(ReviewedIndicator row, List<String> expected) {
        return new UnsuitedUnit(
                Place.of(row),
                row.writtenName(),
                row.targetText(),
                row.unitOfMeasure(),
                expected.contains(baseUnit(row.unitOfMeasure())) ? List.of() : expected,
                isFractional(row));
    }

    /** Whether the unit is another one than the name asks for. */
    public boolean isOtherThanNamed() {
        return !expected.isEmpty();
    }

    private static boolean isFractional(ReviewedIndicator row) {
        String name = row.nameKey();
        return row.isCounted()
                && row.number() != null
                && row.number().scale() > 0
                && row.targetText().indexOf('.') >= 0
                && !row.targetText().contains("百分点")
                && !name.contains("均")
                && !PER_SO_MANY.matcher(name).find();
    }

    /** The unit without its period: {@code 次} for {@code 次/季度}. */
    private static String baseUnit(String unit) {
        int slash = unit.indexOf('/');
        return slash > 0 ? unit.substring(0, slash) : unit;
    }

    /** The units that a name asks for; none where it asks for none. */
    private static List<String> expected(ReviewedIndicator row, Vocabulary words) {
        String bracket = row.name().unitInBrackets();
        if (bracket != null) {
            return List.of(baseUnit(bracket));
        }
        if (!row.isCounted()) {
            return List.of();
        }
        if (HUNDRED_PEOPLE.matcher(row.nameKey()).find()) {
            return PEOPLE;
        }
        return words.of(Topic.NOUN_UNITS).words().stream()
                .map(units -> Arrays.asList(units.split(":", -1)))
                .filter(units -> row.name().head().endsWith(units.get(0)))
                .map(units -> units.subList(1, units.size()))
                .findFirst()
                .orElse(List.of());
    }
}
