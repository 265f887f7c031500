package io.github.jixiao.readers.trace;

import io.github.jixiao.value.Bilingual;

/** What a cell or paragraph was taken for. */
public enum Use implements Bilingual {
    TITLE("表名", "title"),
    LABEL("栏目名", "label"),
    ENTRY("填写内容", "entry"),
    COLUMN_HEAD("列标题", "column head"),
    LEVEL("指标级次", "indicator level"),
    INDICATOR("三级指标", "indicator"),
    TARGET("指标值", "target value"),
    /** Standard, definition, basis, scoring, weight and remarks of an indicator. */
    NOTE("指标附栏", "note on an indicator"),
    TASK("年度任务", "annual task"),
    SCHEDULE("支出计划", "expenditure schedule"),
    TOTAL_ROW("合计行", "row of totals"),
    /** A hint of the template that nobody wrote over. */
    HINT("模板提示", "template hint"),
    /** Understood, and of no matter to a target table: who filled it in, why the project was set up. */
    ASIDE("认得，不属于绩效目标", "known, no part of the targets"),
    CONTINUATION("接上一格", "rest of the cell before"),
    PAGE_NUMBER("页码", "page number"),
    NARRATIVE("文字说明", "narrative");

    private final String chinese;
    private final String english;

    Use(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
