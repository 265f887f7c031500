package io.github.jixiao.table;

/** What kind of form a table is. */
public enum TableKind {
    /** 项目支出绩效目标表 and its many titles. */
    PROJECT,
    /** 部门（单位）整体支出绩效目标表. */
    DEPARTMENT,
    /** 区域绩效目标表. */
    REGION,
    /** 绩效自评表: recognised and named, never reviewed as a target table. */
    SELF_EVALUATION,
    /** A form nobody filled in. */
    BLANK_TEMPLATE
}
