package io.github.jixiao.rule;

import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * The numbers at which rules begin to speak. Each has a default with its source; a profile may set another.
 *
 * @param amounts what rounding may explain
 * @param indicators how many indicators a form should have
 * @param names how long an indicator's name may be
 * @param objective what the annual objective should hold
 * @param satisfaction which satisfaction is too little
 * @param slogans which words are a slogan
 * @param weights what the weights of a form add up to
 * @param schedule how much of the money should be planned to be spent by when
 */
public record Thresholds(
        Amounts amounts,
        IndicatorCounts indicators,
        NameLengths names,
        ObjectiveLength objective,
        SatisfactionLevels satisfaction,
        Slogans slogans,
        WeightTotals weights,
        ExpenditureCurve schedule) {

    private static final Thresholds STANDARD = new Thresholds(
            new Amounts(Money.ROUNDING, new BigDecimal("0.01")),
            new IndicatorCounts(4, 30, 10, 40),
            new NameLengths(100, 40),
            new ObjectiveLength(20),
            new SatisfactionLevels(BigDecimal.valueOf(80), BigDecimal.valueOf(60)),
            new Slogans(8, 60),
            new WeightTotals(List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(90))),
            ExpenditureCurve.standard());

    /** The thresholds of the default profile. */
    public static Thresholds standard() {
        return STANDARD;
    }

    /**
     * What rounding may explain.
     *
     * @param rounding in one amount stated with decimals, in 万元; 0.005 by default, half of the second decimal
     * @param growth in a stated growth rate, in percentage points; 0.01 by default, as forms print two decimals
     */
    public record Amounts(BigDecimal rounding, BigDecimal growth) {}

    /**
     * How many indicators a form should have. That they be few and telling is 财预〔2021〕101号 一（一）; the numbers are reviewers'
     * practice.
     *
     * @param fewest fewer than these are few; 4 by default
     * @param most more than these are many; 30 by default
     * @param mostOfOneType more than these in one level-two class are many; 10 by default
     * @param mostYesNoPercent a larger share of indicators that only say yes or no is too much; 40 by default
     */
    public record IndicatorCounts(int fewest, int most, int mostOfOneType, int mostYesNoPercent) {

        public IndicatorCounts {
            require(fewest <= most, "fewest is above most");
        }
    }

    /**
     * How long an indicator's name may be, in characters without white space.
     *
     * @param longest a longer one is refused by integrated budget systems; 100 by default
     * @param sentenceAbove a longer one is a sentence and no name (财预〔2021〕101号 三（一）asks for short ones); 40 by default
     */
    public record NameLengths(int longest, int sentenceAbove) {

        public NameLengths {
            require(sentenceAbove <= longest, "sentenceAbove is above longest");
        }
    }

    /**
     * What the annual objective should hold.
     *
     * @param shortest a shorter one, in characters without white space, cannot say what is to be achieved; 20 by default, reviewers'
     *     practice
     */
    public record ObjectiveLength(int shortest) {}

    /**
     * Which satisfaction is too little, in per cent. 财预〔2021〕101号 三（七）4 scores it in steps of 90, 80 and 60.
     *
     * @param low a target below this is low; 80 by default
     * @param failing a target below this earns no points; 60 by default
     */
    public record SatisfactionLevels(BigDecimal low, BigDecimal failing) {

        public SatisfactionLevels {
            require(failing.compareTo(low) <= 0, "failing is above low");
        }
    }

    /**
     * Which words are a slogan; reviewers' practice.
     *
     * @param shortest shorter words are none, in characters; 8 by default
     * @param overlapPercent a value that shares this much of its characters with the indicator's name repeats it; 60 by default
     */
    public record Slogans(int shortest, int overlapPercent) {}

    /**
     * What the weights of a form add up to.
     *
     * @param totals the sums that are right, the usual one first; 100 and 90 by default, as 财预〔2021〕101号 三（六）leaves the ten points
     *     for budget execution to the self-evaluation
     */
    public record WeightTotals(List<BigDecimal> totals) {

        public WeightTotals {
            totals = List.copyOf(totals);
            require(!totals.isEmpty(), "no total is given");
        }

        /** The usual sum. */
        public BigDecimal usual() {
            return totals.get(0);
        }

        /** Whether a sum is right. */
        public boolean allow(BigDecimal sum) {
            return totals.stream().anyMatch(total -> total.compareTo(sum) == 0);
        }
    }

    private static void require(boolean sound, String fault) {
        if (!sound) {
            throw new IllegalArgumentException("A threshold contradicts another: " + fault + ".");
        }
    }
}
