package io.github.jixiao.table;

/** A column of the form's indicator block. */
public enum IndicatorColumn {
    /** 三级指标. */
    NAME,
    /** 指标值 in one cell. */
    TARGET,
    /** 符号. */
    COMPARISON,
    /** 值. */
    VALUE,
    /** 计量单位. */
    UNIT,
    /** 绩效标准. */
    STANDARD,
    /** 绩效指标描述, 指标解释. */
    DEFINITION,
    /** 指标值确定依据. */
    BASIS,
    /** 评分标准. */
    SCORING,
    /** 备注. */
    REMARKS,
    /** 分值, 权重. */
    WEIGHT
}
