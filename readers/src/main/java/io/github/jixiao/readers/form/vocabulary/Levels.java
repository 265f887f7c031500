package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The levels that an indicator stands under.
 *
 * @param category level one, {@code null} where nothing tells
 * @param categoryLabel level one in the form's words, {@code null} where its cell was lost
 * @param type level two, {@code null} where nothing tells
 * @param typeLabel level two in the form's words
 */
public record Levels(
        @Nullable IndicatorCategory category,
        @Nullable String categoryLabel,
        @Nullable IndicatorType type,
        @Nullable String typeLabel) {

    private static final Pattern BETWEEN_LEVELS = Pattern.compile("[-—–_/、:：>\\s]+");

    public static final Levels NONE = new Levels(null, null, null, null);

    /** The levels below a level-one cell. */
    public Levels belowCategory(String text) {
        IndicatorCategory found = LevelWords.category(text);
        if (found == null) {
            Levels inside = inWords(text);
            return LevelWords.type(text) != null ? belowType(text) : inside.type() == null ? below(text) : inside;
        }
        IndicatorType only = switch (found) {
            case SATISFACTION -> IndicatorType.SERVICE_RECIPIENT_SATISFACTION;
            case COST -> IndicatorType.COST;
            default -> null;
        };
        return new Levels(found, label(text), only, null);
    }

    /** Both levels where one cell names them, {@code 产出指标-数量指标}; {@link #NONE} where it names none. */
    public static Levels inWords(String words) {
        Levels levels = NONE;
        for (String word : words.length() > 60 ? List.<String>of() : List.of(BETWEEN_LEVELS.split(words, -1))) {
            if (LevelWords.category(word) != null && levels.category() == null) {
                levels = levels.belowCategory(word);
            } else if (LevelWords.type(word) != null) {
                levels = levels.belowType(word);
            }
        }
        return levels;
    }

    /** A level-one cell in words of the form's own. */
    private static Levels below(String text) {
        return new Levels(null, label(text), null, null);
    }

    /** The levels below a level-two cell. A level-one cell that was lost is told by its fixed place above the second. */
    public Levels belowType(String text) {
        IndicatorType found = LevelWords.type(text);
        if (found == null) {
            IndicatorCategory levelOneHere = LevelWords.category(text);
            boolean levelOne = levelOneHere != null && levelOneHere != category;
            Levels inside = levelOne ? belowCategory(text) : inWords(text);
            return levelOne || inside.type() != null ? inside : withOwnWords(text);
        }
        if (found == IndicatorType.ECONOMIC_COST && category == IndicatorCategory.OUTPUT) {
            found = IndicatorType.COST;
        }
        IndicatorCategory parent = found.category();
        boolean kept = category == parent || (found == IndicatorType.COST && category == IndicatorCategory.COST);
        boolean under = kept || (parent == IndicatorCategory.SATISFACTION && category == IndicatorCategory.BENEFIT);
        return new Levels(kept ? category : parent, under ? categoryLabel : null, found, label(text));
    }

    /** A level-two cell in words of the form's own: the type is kept where level one leaves no other. */
    private Levels withOwnWords(String text) {
        boolean only =
                category == IndicatorCategory.SATISFACTION || (typeLabel != null && LevelWords.type(typeLabel) == null);
        return new Levels(category, categoryLabel, only ? type : null, label(text));
    }

    /** The levels below a level-one cell that names a type, and a level-two cell in words of the form's own beside it. */
    public Levels detailedBy(String text) {
        return LevelWords.isLevel(text) || inWords(text).type() != null
                ? belowType(text)
                : new Levels(category, categoryLabel == null ? typeLabel : categoryLabel, type, label(text));
    }

    /** Whether the words are the level one that the type in force stands under, its own cell not met so far. */
    public boolean isCategoryOf(String text) {
        return type != null && categoryLabel == null && category != null && category == LevelWords.category(text);
    }

    public Levels withCategoryLabel(@Nullable String label) {
        return new Levels(category, label, type, typeLabel);
    }

    /** What a person calls the place: level two, or else level one. */
    public String label() {
        String label = typeLabel == null ? categoryLabel : typeLabel;
        return label == null ? "绩效指标" : label;
    }

    /** What an indicator without a name of its own is called by: {@code 满意度} under 满意度指标. */
    public String name() {
        String label = label();
        return label.endsWith("指标") ? label.substring(0, label.length() - 2) : label;
    }

    private static @Nullable String label(String text) {
        String words = Words.withoutNumbering(Words.plain(text));
        return words.isEmpty() ? null : words;
    }
}
