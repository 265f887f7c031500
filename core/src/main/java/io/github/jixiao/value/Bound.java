package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/**
 * The words of comparison before a number, or behind it.
 *
 * @param comparison the sign, or {@code null} where none is said
 * @param said whether a sign or word stands there, be it one without a sign of its own (提高到)
 * @param vague whether one of the words is vague: 约, 左右
 * @param doubtful whether a character looks like a misread sign
 * @param start where the words begin
 * @param end where they end; before a number, other words may still follow (至少组织培训2次)
 */
record Bound(@Nullable Comparison comparison, boolean said, boolean vague, boolean doubtful, int start, int end) {

    static Bound none(int at) {
        return new Bound(null, false, false, false, at, at);
    }

    static Bound said(@Nullable Comparison comparison, int start, int end) {
        return new Bound(comparison, true, comparison == Comparison.ABOUT, false, start, end);
    }

    /** Of two words side by side the one that bounds: 至少 in 至少达到, ≥ in ≥约. */
    Bound joinedTo(Bound farther) {
        boolean weak = comparison == null
                || comparison == Comparison.EQUAL
                || (comparison == Comparison.ABOUT && farther.comparison != Comparison.EQUAL);
        return new Bound(
                weak && farther.comparison != null ? farther.comparison : comparison,
                true,
                vague || farther.vague,
                doubtful || farther.doubtful,
                farther.start,
                end);
    }
}
