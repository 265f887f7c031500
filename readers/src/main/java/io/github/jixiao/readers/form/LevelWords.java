package io.github.jixiao.readers.form;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for level-one and level-two indicators; they stand in {@code levels.txt}. */
final class LevelWords {

    private static final Map<String, IndicatorCategory> CATEGORIES = new HashMap<>();
    private static final Map<String, IndicatorType> TYPES = new HashMap<>();
    private static final Pattern POINTS = Pattern.compile("[(\\[]?(\\d{1,3}(?:\\.\\d{1,2})?)(?:分|%)?[)\\]]?$");
    private static final Pattern RANGE_OF_POINTS = Pattern.compile("[(\\[]?\\d{1,3}[-~]\\d{1,3}[)\\]]?分?[)\\]]?$");
    private static final int LONGEST = 24;

    static {
        WordFile.read("levels.txt").forEach((meaning, words) -> {
            String constant = meaning.substring(meaning.indexOf(' ') + 1);
            for (String word : words) {
                if (meaning.startsWith("category ")) {
                    CATEGORIES.put(word, IndicatorCategory.valueOf(constant));
                } else {
                    TYPES.putIfAbsent(word, IndicatorType.valueOf(constant));
                }
            }
        });
    }

    private LevelWords() {}

    /** The level-one indicator that a cell names, or {@code null}. */
    static @Nullable IndicatorCategory category(String text) {
        return CATEGORIES.get(stem(text));
    }

    /** The level-two indicator that a cell names, or {@code null}. */
    static @Nullable IndicatorType type(String text) {
        return TYPES.get(stem(text));
    }

    static boolean isLevel(String text) {
        String stem = stem(text);
        return CATEGORIES.containsKey(stem) || TYPES.containsKey(stem);
    }

    /** Every word, without the final 指标 or 目标. */
    static Set<String> stems() {
        Set<String> stems = new TreeSet<>(CATEGORIES.keySet());
        stems.addAll(TYPES.keySet());
        return stems;
    }

    /** The points that a level cell gives to its whole level, {@code 产出指标(50分)}, or {@code null}. */
    static @Nullable BigDecimal points(String text) {
        String plain = Words.plain(text);
        Matcher matcher = POINTS.matcher(plain);
        boolean found = matcher.find() && !RANGE_OF_POINTS.matcher(plain).find();
        return found ? new BigDecimal(matcher.group(1)) : null;
    }

    private static String stem(String text) {
        if (text.length() > 3 * LONGEST) {
            return "";
        }
        String plain = Words.withoutNumbering(Words.plain(text));
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return "";
        }
        String word = RANGE_OF_POINTS.matcher(plain).replaceFirst("");
        word = Words.withoutBrackets(POINTS.matcher(word).replaceFirst(""));
        return word.endsWith("指标") || word.endsWith("目标") ? word.substring(0, word.length() - 2) : word;
    }
}
