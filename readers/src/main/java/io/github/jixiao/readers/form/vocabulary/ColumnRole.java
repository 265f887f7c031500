package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.table.IndicatorColumn;
import org.jspecify.annotations.Nullable;

/** What a column of the indicator block holds. The heads that forms print stand in {@code columns.txt}. */
public enum ColumnRole {
    /** The word 绩效指标 down the left side. */
    SECTION(null),
    CATEGORY(null),
    TYPE(null),
    NAME(IndicatorColumn.NAME),
    TARGET(IndicatorColumn.TARGET),
    COMPARISON(IndicatorColumn.COMPARISON),
    /** Says of a target whether it is 定量 or 定性. */
    NATURE(null),
    VALUE(IndicatorColumn.VALUE),
    UNIT(IndicatorColumn.UNIT),
    STANDARD(IndicatorColumn.STANDARD),
    DEFINITION(IndicatorColumn.DEFINITION),
    BASIS(IndicatorColumn.BASIS),
    SCORING(IndicatorColumn.SCORING),
    REMARKS(IndicatorColumn.REMARKS),
    WEIGHT(IndicatorColumn.WEIGHT),
    ORDINAL(null),
    PREVIOUS(null),
    /** What a self-evaluation says was reached. */
    ACTUAL(null),
    SCORE(null),
    OTHER(null),
    /** A box of the head written once a row, as in lists of projects. */
    HEAD(null);

    private final @Nullable IndicatorColumn column;

    ColumnRole(@Nullable IndicatorColumn column) {
        this.column = column;
    }

    /** The column as the table's model names it, if it does. */
    @Nullable
    public IndicatorColumn column() {
        return column;
    }

    /** Whether the head of such a column tells that an indicator block begins. */
    public boolean isCore() {
        return this == CATEGORY || this == TYPE || this == NAME || this == TARGET;
    }

    /** Whether it holds the target value or a piece of it. */
    public boolean isTarget() {
        return this == TARGET || this == COMPARISON || this == VALUE || this == UNIT;
    }

    /** Whether its words go into a box of the model beside name and target. */
    public boolean isNote() {
        return this == ACTUAL || this == SCORE || column != null && !isTarget() && this != NAME;
    }

    /** Whether its words are kept as a remark because the model has no box for them. */
    public boolean isRemark() {
        return this == PREVIOUS || this == OTHER || this == NATURE;
    }

    public boolean isLevel() {
        return this == CATEGORY || this == TYPE;
    }
}
