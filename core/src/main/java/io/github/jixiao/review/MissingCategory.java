package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A level-one indicator of which nothing is filled.
 *
 * @param requiredFor the kind of project that must have it; {@code null} where the profile asks for it of none
 * @param excusable whether it is the satisfaction of a project that serves nobody outside the unit
 */
public record MissingCategory(
        Place place, IndicatorCategory category, @Nullable Bilingual requiredFor, boolean excusable)
        implements AtPlace {

    /** The rule's wording: {@code required} where the profile asks for it, {@code internal} where nobody could be asked. */
    public String variant() {
        if (requiredFor != null) {
            return "required";
        }
        return excusable ? "internal" : "";
    }
}
