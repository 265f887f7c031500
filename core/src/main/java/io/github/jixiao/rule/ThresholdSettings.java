package io.github.jixiao.rule;

import io.github.jixiao.rule.Thresholds.Amounts;
import io.github.jixiao.rule.Thresholds.IndicatorCounts;
import io.github.jixiao.rule.Thresholds.NameLengths;
import io.github.jixiao.rule.Thresholds.ObjectiveLength;
import io.github.jixiao.rule.Thresholds.SatisfactionLevels;
import io.github.jixiao.rule.Thresholds.Slogans;
import io.github.jixiao.rule.Thresholds.WeightTotals;
import io.github.jixiao.yaml.YamlSection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads {@code thresholds} over those of a base profile. */
final class ThresholdSettings {
    private static final int LONGEST_TEXT = 10_000;

    private final YamlSection section;
    private final ProfileProblems problems;

    private ThresholdSettings(YamlSection section, ProfileProblems problems) {
        this.section = section;
        this.problems = problems;
    }

    static Thresholds read(@Nullable YamlSection section, Thresholds base, ProfileProblems problems) {
        if (section == null) {
            return base;
        }
        ThresholdSettings settings = new ThresholdSettings(section, problems);
        Thresholds thresholds = new Thresholds(
                settings.in("amounts", base.amounts(), ThresholdSettings::amounts),
                settings.in("indicators", base.indicators(), settings::indicators),
                settings.in("names", base.names(), settings::names),
                settings.in("objective", base.objective(), ThresholdSettings::objective),
                settings.in("satisfaction", base.satisfaction(), settings::satisfaction),
                settings.in("slogans", base.slogans(), ThresholdSettings::slogans),
                settings.in("weights", base.weights(), ThresholdSettings::weights),
                settings.schedule(base.schedule()));
        section.close();
        return thresholds;
    }

    private <T> T in(String key, T base, BiFunction<YamlSection, T, T> reader) {
        YamlSection inner = section.section(key);
        if (inner == null) {
            return base;
        }
        T read = reader.apply(inner, base);
        inner.close();
        return read;
    }

    /** Whether the first does not exceed the second; tells so if it does. */
    private boolean inOrder(YamlSection inner, String first, BigDecimal low, String second, BigDecimal high) {
        if (low.compareTo(high) <= 0) {
            return true;
        }
        problems.add(inner.place(inner.names().contains(first) ? first : second), ProfileFault.ABOVE, first, second);
        return false;
    }

    private static Amounts amounts(YamlSection inner, Amounts base) {
        return new Amounts(
                inner.number("rounding", base.rounding(), 0, 1000), inner.number("growth", base.growth(), 0, 100));
    }

    private IndicatorCounts indicators(YamlSection inner, IndicatorCounts base) {
        int fewest = inner.whole("fewest", base.fewest(), 0, 1000);
        int most = inner.whole("most", base.most(), 1, 1000);
        int ofOneType = inner.whole("mostOfOneType", base.mostOfOneType(), 1, 1000);
        int yesNo = inner.whole("mostYesNoPercent", base.mostYesNoPercent(), 0, 100);
        return inOrder(inner, "fewest", BigDecimal.valueOf(fewest), "most", BigDecimal.valueOf(most))
                ? new IndicatorCounts(fewest, most, ofOneType, yesNo)
                : base;
    }

    private NameLengths names(YamlSection inner, NameLengths base) {
        int longest = inner.whole("longest", base.longest(), 1, LONGEST_TEXT);
        int sentence = inner.whole("sentenceAbove", base.sentenceAbove(), 1, LONGEST_TEXT);
        return inOrder(inner, "sentenceAbove", BigDecimal.valueOf(sentence), "longest", BigDecimal.valueOf(longest))
                ? new NameLengths(longest, sentence)
                : base;
    }

    private static ObjectiveLength objective(YamlSection inner, ObjectiveLength base) {
        return new ObjectiveLength(inner.whole("shortest", base.shortest(), 0, LONGEST_TEXT));
    }

    private SatisfactionLevels satisfaction(YamlSection inner, SatisfactionLevels base) {
        BigDecimal low = inner.number("low", base.low(), 0, 100);
        BigDecimal failing = inner.number("failing", base.failing(), 0, 100);
        return inOrder(inner, "failing", failing, "low", low) ? new SatisfactionLevels(low, failing) : base;
    }

    private static Slogans slogans(YamlSection inner, Slogans base) {
        return new Slogans(
                inner.whole("shortest", base.shortest(), 1, LONGEST_TEXT),
                inner.whole("overlapPercent", base.overlapPercent(), 1, 100));
    }

    private static WeightTotals weights(YamlSection inner, WeightTotals base) {
        List<BigDecimal> totals = inner.numbers("totals", 1, 1000);
        return totals == null ? base : new WeightTotals(totals);
    }

    private ExpenditureCurve schedule(ExpenditureCurve base) {
        Map<Integer, BigDecimal> floors = section.numbersBy("schedule", 1, 12, 0, 100);
        return floors == null ? base : new ExpenditureCurve(floors);
    }
}
