package io.github.jixiao.table;

import io.github.jixiao.value.Bilingual;

/** A level-one indicator (一级指标). */
public enum IndicatorCategory implements Bilingual {
    COST("成本指标", "cost indicators"),
    OUTPUT("产出指标", "output indicators"),
    BENEFIT("效益指标", "benefit indicators"),
    SATISFACTION("满意度指标", "satisfaction indicators");

    private final String chinese;
    private final String english;

    IndicatorCategory(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The form's usual word, for example {@code 产出指标}. */
    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
