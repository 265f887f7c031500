package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelMark;
import io.github.jixiao.readers.form.vocabulary.Levels;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.table.IndicatorType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indicators written into one cell or paragraph: {@code 【产出指标-数量指标】 指标1:名称(值) 指标2:名称(值)}, or as running text,
 * {@code 数量指标：新建公厕≥6座；改造公厕≥4座}.
 *
 * @param indicators in the order of the text
 * @param inForce the levels of the last of them, which hold for words that follow in the next cell
 */
public record PackedIndicators(List<Item> indicators, Levels inForce) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{IsHan}])(?:指标)?\\s{0,9}\\d{1,2}\\s{0,9}[:：]|指标\\s{0,9}(?:\\d{1,2}\\s{0,9}[:：.、]|[(（]\\d{1,2}[)）][:：]?)");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<![\\p{IsHan}\\d.])(?:[(（]\\d{1,2}[)）]|[①-⑳]|\\d{1,2}(?:[、．)）]|\\.(?!\\d)))\\s?");
    private static final Pattern END_OF_ITEM = Pattern.compile("[\\n；;。]");
    private static final Pattern COMMA = Pattern.compile("[,，、]");
    private static final Pattern HEADED = Pattern.compile("[\\s:：]*(?:[(（]?[一二三四五六七八九十\\d]{1,2}[)）、.]\\s?)?");

    public PackedIndicators {
        indicators = List.copyOf(indicators);
    }

    /**
     * One of the indicators.
     *
     * @param name the indicator's name; where the text gives it none, the level it stands under
     * @param target its value as written; empty where there is none
     */
    record Item(Levels levels, String name, String target) {}

    /** Whether the words are indicators under headings in brackets rather than one name. */
    static boolean isPacked(String text) {
        return !LevelMark.bracketed(text).isEmpty();
    }

    /** Whether the words begin with a level word that heads indicators, as running text does. */
    static boolean isRunning(String text) {
        return isHeaded(text) && !read(text, Levels.NONE).indicators().isEmpty();
    }

    /** Whether the words begin with a level word, or with 绩效指标 and then one. */
    public static boolean isHeaded(String text) {
        List<LevelMark> marks = LevelMark.in(text);
        String before = marks.isEmpty() ? text : text.substring(0, marks.get(0).start());
        return !marks.isEmpty() && (HEADED.matcher(before).matches() || Label.of(before) == Label.INDICATORS);
    }

    /** Whether each of the items that the words make states a target of its own. */
    public static boolean areStated(String text) {
        return items(text).stream()
                .map(PackedIndicators::withoutStops)
                .filter(words -> !words.isEmpty())
                .allMatch(PackedIndicators::isIndicator);
    }

    /**
     * Every indicator in the words.
     *
     * @param before the levels in force where the words begin
     */
    public static PackedIndicators read(String text, Levels before) {
        List<Item> found = new ArrayList<>();
        List<LevelMark> marks = LevelMark.in(text);
        boolean inFull = marks.stream().anyMatch(LevelMark::namesBoth);
        Levels levels = before;
        int from = 0;
        for (LevelMark mark : marks) {
            addItems(levels, text.substring(from, mark.start()), found);
            levels = mark.below(inFull ? Levels.NONE : levels);
            from = mark.end();
        }
        addItems(levels, text.substring(from), found);
        return new PackedIndicators(found, levels);
    }

    /** The types that the indicators stand under. */
    public Set<IndicatorType> types() {
        Set<IndicatorType> types = EnumSet.noneOf(IndicatorType.class);
        indicators.stream()
                .map(item -> item.levels().type())
                .filter(Objects::nonNull)
                .forEach(types::add);
        return types;
    }

    /** How many of the indicators have a target. */
    public int targets() {
        return (int)
                indicators.stream().filter(item -> !item.target().isEmpty()).count();
    }

    private static void addItems(Levels levels, String text, List<Item> found) {
        if (levels.equals(Levels.NONE)) {
            return;
        }
        for (String item : items(text)) {
            String words = withoutStops(item);
            if (!TemplateHints.isHint(words)) {
                IndicatorPhrase phrase = IndicatorPhrase.of(words);
                String name = phrase.name().isEmpty() ? levels.name() : phrase.name();
                found.add(new Item(levels, name, phrase.target()));
            }
        }
    }

    /** The items as the text numbers or ends them; at commas only where every piece states a target of its own. */
    private static List<String> items(String text) {
        if (NUMBER.matcher(text).find()) {
            return List.of(NUMBER.split(text, -1));
        }
        boolean counted = ORDINAL.matcher(text).results().limit(2).count() > 1;
        String[] items = (counted ? ORDINAL : END_OF_ITEM).split(text, -1);
        List<String> all = new ArrayList<>();
        for (String item : items) {
            String words = withoutOrdinal(item.strip());
            List<String> clauses = List.of(COMMA.split(words));
            boolean each = clauses.size() > 1 && clauses.stream().allMatch(PackedIndicators::isIndicator);
            all.addAll(each ? clauses : List.of(words));
        }
        return all;
    }

    private static String withoutOrdinal(String item) {
        Matcher ordinal = ORDINAL.matcher(item);
        return ordinal.lookingAt() ? item.substring(ordinal.end()) : item;
    }

    private static boolean isIndicator(String clause) {
        IndicatorPhrase phrase = IndicatorPhrase.of(withoutStops(clause));
        return phrase.hasTarget() && !phrase.name().isEmpty();
    }

    private static String withoutStops(String item) {
        String words = item.strip();
        int end = words.length();
        while (end > 0 && "；;，,。、".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
