package io.github.jixiao.table;

/** Which of a form's two columns an indicator stands in. */
public enum Term {
    /** 年度. */
    ANNUAL,
    /** 中期, 实施期. */
    MEDIUM_TERM
}
