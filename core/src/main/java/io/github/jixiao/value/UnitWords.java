package io.github.jixiao.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code units.txt}, and what kind of unit each is. */
final class UnitWords {
    private static final Map<String, List<String>> SECTIONS = Words.sections("units.txt");
    private static final Words ALL = new Words(of(
            "ratio",
            "money",
            "scale",
            "counted",
            "measure",
            "attribute",
            "named",
            "time",
            "per",
            "latin",
            "not-units"));
    private static final Set<String> NOT_UNITS = Set.copyOf(of("not-units"));
    private static final Set<String> COUNTED = Set.copyOf(of("counted", "money", "measure"));
    private static final Set<String> MONEY = Set.copyOf(of("money"));
    private static final Set<String> ATTRIBUTE = Set.copyOf(of("attribute"));
    private static final Set<String> DIMENSION = Set.copyOf(of("measure", "latin", "time"));
    private static final Set<String> TIME = Set.copyOf(of("time"));
    private static final Set<String> ONLY_PER = Set.copyOf(of("per"));
    private static final Set<String> RATIO = Set.copyOf(of("ratio"));
    private static final Set<String> SCALE = Set.copyOf(of("scale"));

    private UnitWords() {}

    /** The longest unit that begins here, or {@code null}; a longer word that is no unit (人大, 周年) goes before it. */
    static @Nullable String at(String text, int start, int limit) {
        String word = ALL.at(text, start, limit);
        if (word == null || NOT_UNITS.contains(word)) {
            return null;
        }
        int end = start + word.length();
        boolean cutsLatinWord = end < limit
                && isSymbol(word.charAt(word.length() - 1))
                && (isSymbol(text.charAt(end)) || Letters.isDigit(text.charAt(end)));
        return cutsLatinWord ? null : word;
    }

    /** A letter of a unit: km, °C, μg, Ω. */
    static boolean isSymbol(char character) {
        return Letters.isLatin(character) || character == 'μ' || character == '°' || character == 'Ω';
    }

    /** Whether a Chinese numeral before this unit is always a count: 两次, 二名; not 三项, 五年. */
    static boolean isCounted(String unit) {
        return COUNTED.contains(unit);
    }

    /** Whether something can be had for each of it: 每户, 每个; not 每元. */
    static boolean isCountable(String unit) {
        return !MONEY.contains(unit) && !RATIO.contains(unit) && !SCALE.contains(unit);
    }

    static boolean isMoney(String unit) {
        return MONEY.contains(unit);
    }

    /** 万, 千: what multiplies the unit behind it. */
    static boolean isScale(String unit) {
        return SCALE.contains(unit);
    }

    /** What describes a thing that something else counts: 3岁, 10kV, 4车道. */
    static boolean isAttribute(String unit) {
        return ATTRIBUTE.contains(unit);
    }

    /** How long, wide, heavy or lasting something is. */
    static boolean isDimension(String unit) {
        return DIMENSION.contains(unit);
    }

    static boolean isTime(String unit) {
        return TIME.contains(unit);
    }

    /** 月, 季度: after a number a date, a unit only in 次/月. */
    static boolean isOnlyPer(String unit) {
        return ONLY_PER.contains(unit);
    }

    private static List<String> of(String... sections) {
        List<String> words = new ArrayList<>();
        for (String section : sections) {
            words.addAll(SECTIONS.getOrDefault(section, List.of()));
        }
        return words;
    }
}
