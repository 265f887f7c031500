package io.github.jixiao.value;

/** What a reviewer should know about the number of a target value besides the number itself. */
public enum NumberTrait {
    /** Inner blanks were closed: {@code 7.6 7} read as 7.67. */
    REPAIRED,
    /** A character looks like a slip of text recognition: {@code 二100}, {@code %=}. */
    DOUBTFUL,
    /** {@code 全覆盖}: one hundred per cent is meant though no number is written. */
    COVERAGE,
    /** {@code 不发生}, {@code 零事故}: zero events are meant. */
    ZERO_EVENT,
    /** A vague word stands beside the number: 约, 左右, 余, 近. */
    VAGUE,
    /** The number is one end of a range: 3 in {@code 3-5次}, which asks for at least 3. */
    RANGE,
    /** The unit stands in a column head or caption, not in the cell. */
    UNIT_INHERITED
}
