package io.github.jixiao.readers.form;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Targets that text recognition seems to have misread: a character among the figures that is none ({@code 1O0%}, {@code 二100}), and a
 * figure two where every row beside it has a sign ({@code 2280次} for {@code ≥280次}). They are doubted, never corrected.
 */
final class MisreadTargets {

    /** So many rows with a sign show that the form sets one before every number. */
    private static final int FEWEST_SIGNED = 3;

    private static final Pattern SIGN_AS_TWO = Pattern.compile("2([1-9]\\d{1,8})(?!\\d|[.,]\\d).*");

    private MisreadTargets() {}

    /**
     * A doubt for each such target, at its place.
     *
     * @param told words of the form that may name the same numbers: its objectives
     */
    static List<Repair> in(List<Indicator> indicators, String told) {
        List<Repair> doubts = new ArrayList<>();
        for (Indicator indicator : indicators) {
            TargetValue target = indicator.target();
            if (holdsDoubtfulCharacter(target) || beginsWithMisreadSign(indicator, indicators, told)) {
                doubts.add(new Repair(Repair.Kind.DOUBTFUL_CHARACTER, target.text(), indicator.location()));
            }
        }
        return doubts;
    }

    private static boolean holdsDoubtfulCharacter(TargetValue target) {
        if (target instanceof TargetValue.Composite several) {
            return several.parts().stream().anyMatch(MisreadTargets::holdsDoubtfulCharacter);
        }
        return target instanceof TargetValue.Quantitative number
                && number.traits().contains(NumberTrait.DOUBTFUL);
    }

    private static boolean beginsWithMisreadSign(Indicator indicator, List<Indicator> all, String told) {
        if (!isUnsignedCount(indicator)) {
            return false;
        }
        Matcher figure =
                SIGN_AS_TWO.matcher(PlainText.compact(indicator.target().text()));
        if (!figure.matches()) {
            return false;
        }
        String number = figure.group(1);
        boolean toldWithoutTwo = names(told, number) && !names(told, "2" + number);
        return toldWithoutTwo || isOnlyOneUnsigned(indicator, all);
    }

    private static boolean isOnlyOneUnsigned(Indicator indicator, List<Indicator> all) {
        List<Indicator> others = all.stream()
                .filter(other -> !other.equals(indicator) && other.target() instanceof TargetValue.Quantitative)
                .toList();
        return others.size() >= FEWEST_SIGNED && others.stream().allMatch(MisreadTargets::hasBound);
    }

    private static boolean isUnsignedCount(Indicator indicator) {
        return indicator.target() instanceof TargetValue.Quantitative number
                && number.comparison() == null
                && number.subject() == null
                && !number.isPercentage();
    }

    private static boolean hasBound(Indicator indicator) {
        return indicator.target() instanceof TargetValue.Quantitative number
                && (number.comparison() == Comparison.AT_LEAST || number.comparison() == Comparison.AT_MOST);
    }

    /** Whether the words hold the number, and not as a part of a longer one. */
    private static boolean names(String words, String number) {
        return Pattern.compile("(?<![\\d.])" + number + "(?![\\d.]\\d|\\d)")
                .matcher(words)
                .find();
    }
}
