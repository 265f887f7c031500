package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A level-two row that nobody filled, and that no other rule asks for: the form prints it, or the profile requires it.
 *
 * @param requiredFor the kind of project that must have it; {@code null} where the form merely prints it
 */
public record EmptyTypeRow(
        Place place, IndicatorType type, @Nullable Bilingual requiredFor) implements AtPlace {

    /** The rule's wording: {@code required} where the profile asks for it. */
    public String variant() {
        return requiredFor == null ? "" : "required";
    }
}
