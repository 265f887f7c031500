package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/** Understands the words of a target cell. */
final class TargetValueParser {

    private TargetValueParser() {}

    static TargetValue parse(@Nullable String text) {
        return text == null || text.isBlank() ? new TargetValue.Blank() : new TargetValue.Qualitative(text);
    }
}
