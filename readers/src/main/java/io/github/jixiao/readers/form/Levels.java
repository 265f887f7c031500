package io.github.jixiao.readers.form;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import org.jspecify.annotations.Nullable;

/**
 * The levels that an indicator stands under.
 *
 * @param category level one, {@code null} where nothing tells
 * @param categoryLabel level one in the form's words, {@code null} where its cell was lost
 * @param type level two, {@code null} where nothing tells
 * @param typeLabel level two in the form's words
 */
record Levels(
        @Nullable IndicatorCategory category,
        @Nullable String categoryLabel,
        @Nullable IndicatorType type,
        @Nullable String typeLabel) {

    static final Levels NONE = new Levels(null, null, null, null);

    /** The levels below a level-one cell. */
    Levels belowCategory(String text) {
        IndicatorCategory found = LevelWords.category(text);
        if (found == null && LevelWords.type(text) != null) {
            return belowType(text);
        }
        IndicatorType only = switch (found == null ? IndicatorCategory.OUTPUT : found) {
            case SATISFACTION -> IndicatorType.SERVICE_RECIPIENT_SATISFACTION;
            case COST -> IndicatorType.COST;
            default -> null;
        };
        return new Levels(found, label(text), only, null);
    }

    /** The levels below a level-two cell. A level-one cell that was lost is told by its fixed place above the second. */
    Levels belowType(String text) {
        IndicatorType found = LevelWords.type(text);
        if (found == null) {
            return new Levels(category, categoryLabel, null, label(text));
        }
        if (found == IndicatorType.ECONOMIC_COST && category == IndicatorCategory.OUTPUT) {
            found = IndicatorType.COST;
        }
        IndicatorCategory parent = found.category();
        boolean kept = category == parent || (found == IndicatorType.COST && category == IndicatorCategory.COST);
        boolean under = kept || (parent == IndicatorCategory.SATISFACTION && category == IndicatorCategory.BENEFIT);
        return new Levels(kept ? category : parent, under ? categoryLabel : null, found, label(text));
    }

    /** What a person calls the place: level two, or else level one. */
    String label() {
        String label = typeLabel == null ? categoryLabel : typeLabel;
        return label == null ? "绩效指标" : label;
    }

    private static String label(String text) {
        return Words.withoutNumbering(Words.plain(text));
    }
}
