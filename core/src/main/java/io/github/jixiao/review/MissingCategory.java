package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A level-one indicator of which nothing is filled.
 *
 * @param requiredFor the kind of project that must have it; {@code null} where the profile asks for it of none
 */
public record MissingCategory(
        Place place, IndicatorCategory category, @Nullable Bilingual requiredFor) implements AtPlace {

    public boolean isRequired() {
        return requiredFor != null;
    }
}
