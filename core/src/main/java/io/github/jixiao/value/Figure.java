package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A number found in a clause, with its comparison and unit.
 *
 * @param comparison the sign, or {@code null}
 * @param number exact
 * @param unit as written, or {@code null}
 * @param traits what else is to be known
 * @param mark where a sign or word of comparison stands at the number; a number so marked is what its clause is about
 * @param subject the words before it that name what is counted, or {@code null}
 * @param place the number, its unit and the words behind that belong to them
 */
record Figure(
        @Nullable Comparison comparison,
        BigDecimal number,
        @Nullable String unit,
        Set<NumberTrait> traits,
        Mark mark,
        @Nullable String subject,
        Stretch place) {

    /** On which side of a number its sign or word of comparison stands. */
    enum Mark {
        NONE,
        BEFORE,
        BEHIND
    }

    int start() {
        return place.start();
    }

    int end() {
        return place.end();
    }

    boolean isMarked() {
        return mark != Mark.NONE;
    }

    boolean isShare() {
        return "%".equals(unit) || "‰".equals(unit);
    }

    /**
     * Of several figures in one clause those it is about: the ones that a comparison marks; else shares, which counts are the whole of; else
     * all. A time limit (3年内建成5个) is about the others.
     */
    static Predicate<Figure> leadingOf(List<Figure> figures) {
        Predicate<Figure> apartFromLimits = figure -> !figure.isTimeLimit();
        List<Figure> others = figures.stream().filter(apartFromLimits).toList();
        if (others.isEmpty()) {
            return figure -> true;
        }
        if (others.stream().anyMatch(Figure::isMarked)) {
            return apartFromLimits.and(Figure::isMarked);
        }
        return others.stream().anyMatch(Figure::isShare) ? apartFromLimits.and(Figure::isShare) : apartFromLimits;
    }

    private boolean isTimeLimit() {
        return unit != null && UnitWords.isTime(unit) && comparison == Comparison.AT_MOST;
    }

    Figure withSubject(@Nullable String words) {
        return new Figure(comparison, number, unit, traits, mark, words, place);
    }

    TargetValue.Quantitative toValue(String text, String remainder) {
        return new TargetValue.Quantitative(
                text, subject, comparison, number, unit, remainder.isEmpty() ? null : remainder, traits);
    }
}
