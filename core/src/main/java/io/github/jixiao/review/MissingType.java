package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A level-two indicator of which nothing is filled although its level one is.
 *
 * @param requiredFor the kind of project that must have it; {@code null} where the profile asks for it of none
 */
public record MissingType(
        Place place, IndicatorType type, @Nullable Bilingual requiredFor) implements AtPlace {

    /** The rule's wording: {@code required} where the profile asks for it. */
    public String variant() {
        return requiredFor == null ? "" : "required";
    }
}
