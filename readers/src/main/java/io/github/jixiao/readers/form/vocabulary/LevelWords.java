package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for level-one and level-two indicators; they stand in {@code levels.txt}. */
public final class LevelWords {

    private static final Map<String, Level> LEVELS = new HashMap<>();
    private static final Set<String> EVALUATION = new HashSet<>();
    private static final Pattern POINTS = Pattern.compile("[(\\[]?(\\d{1,3}(?:\\.\\d{1,2})?)(?:分|%)?[)\\]]?$");
    private static final Pattern RANGE_OF_POINTS = Pattern.compile("[(\\[]?\\d{1,3}[-~]\\d{1,3}[)\\]]?分?[)\\]]?$");
    private static final String BEGIN_VALUE = "0123456789=≥≤><≈";
    private static final int LONGEST = 24;

    static {
        WordFile.read("levels.txt").forEach((meaning, words) -> {
            String constant = meaning.substring(meaning.indexOf(' ') + 1);
            if (meaning.equals("evaluation")) {
                EVALUATION.addAll(words);
                return;
            }
            for (String word : words) {
                Level known = LEVELS.getOrDefault(word, Level.NONE);
                if (meaning.startsWith("category ")) {
                    LEVELS.put(word, new Level(IndicatorCategory.valueOf(constant), known.type()));
                } else if (known.type() == null) {
                    LEVELS.put(word, new Level(known.category(), IndicatorType.valueOf(constant)));
                }
            }
        });
    }

    private LevelWords() {}

    /**
     * What a cell names: 成本 names both a level-one indicator and a level-two one.
     *
     * @param category the level-one indicator; {@code null} where the cell names none
     * @param type the level-two indicator; {@code null} where the cell names none
     */
    public record Level(
            @Nullable IndicatorCategory category, @Nullable IndicatorType type) {

        /** Other words. */
        static final Level NONE = new Level(null, null);

        boolean isNamed() {
            return category != null || type != null;
        }

        /** Whether the words can be of level one only. */
        public boolean isCategoryAlone() {
            return category != null && type == null;
        }

        /** Whether the words can be of level two only. */
        public boolean isTypeAlone() {
            return type != null && category == null;
        }
    }

    /** The level-one and the level-two indicator that a cell names. */
    static Level level(String text) {
        return LEVELS.getOrDefault(stem(text), Level.NONE);
    }

    /** The level-one indicator that a cell names, or {@code null}. */
    public static @Nullable IndicatorCategory category(String text) {
        return level(text).category();
    }

    /** The level-two indicator that a cell names, or {@code null}. */
    public static @Nullable IndicatorType type(String text) {
        return level(text).type();
    }

    /** Whether the words are a level-one indicator of evaluations alone, 决策 or 过程. */
    public static boolean isOfEvaluation(@Nullable String text) {
        return text != null && EVALUATION.contains(stem(text));
    }

    public static boolean isLevel(String text) {
        return level(text).isNamed();
    }

    /** Every word, without the final 指标 or 目标. */
    static Set<String> stems() {
        return new TreeSet<>(LEVELS.keySet());
    }

    /** The points that a level cell gives to its whole level, {@code 产出指标(50分)}, or {@code null}. */
    public static @Nullable BigDecimal points(String text) {
        String plain = Words.plain(text);
        Matcher matcher = POINTS.matcher(plain);
        boolean found = matcher.find() && !RANGE_OF_POINTS.matcher(plain).find();
        return found ? new BigDecimal(matcher.group(1)) : null;
    }

    private static boolean mayEndWithPoints(String plain) {
        char last = plain.charAt(plain.length() - 1);
        return "分%)]".indexOf(last) >= 0 || Character.isDigit(last);
    }

    private static String withoutPoints(String plain) {
        return POINTS.matcher(RANGE_OF_POINTS.matcher(plain).replaceFirst("")).replaceFirst("");
    }

    private static String stem(String text) {
        if (text.length() > 3 * LONGEST) {
            return "";
        }
        String plain = Words.withoutNumbering(Words.plain(text));
        if (plain.length() > LONGEST || plain.isEmpty() || BEGIN_VALUE.indexOf(plain.charAt(0)) >= 0) {
            return "";
        }
        String word = Words.withoutBrackets(mayEndWithPoints(plain) ? withoutPoints(plain) : plain);
        return word.endsWith("指标") || word.endsWith("目标") ? word.substring(0, word.length() - 2) : word;
    }
}
