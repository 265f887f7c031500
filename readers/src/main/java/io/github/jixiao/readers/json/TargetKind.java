package io.github.jixiao.readers.json;

import io.github.jixiao.value.TargetValue;

/** What {@code target.kind} may say. */
enum TargetKind {
    QUANTITATIVE,
    QUALITATIVE,
    BOOLEAN,
    TIME,
    COMPOSITE,
    BLANK,
    /** Who labelled the value by hand could not decide; read as if nothing were said, never written. */
    MIXED;

    static TargetKind of(TargetValue value) {
        if (value instanceof TargetValue.Quantitative) {
            return QUANTITATIVE;
        }
        if (value instanceof TargetValue.YesNo) {
            return BOOLEAN;
        }
        if (value instanceof TargetValue.Period) {
            return TIME;
        }
        if (value instanceof TargetValue.Composite) {
            return COMPOSITE;
        }
        return value instanceof TargetValue.Blank ? BLANK : QUALITATIVE;
    }
}
