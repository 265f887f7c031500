package io.github.jixiao.finding;

import io.github.jixiao.value.Bilingual;

/** The four aspects under which performance targets are reviewed (财预〔2015〕88号, 绩效目标审核表). */
public enum ReviewAspect implements Bilingual {
    COMPLETENESS("完整性", "completeness"),
    RELEVANCE("相关性", "relevance"),
    APPROPRIATENESS("适当性", "appropriateness"),
    FEASIBILITY("可行性", "feasibility");

    private final String chinese;
    private final String english;

    ReviewAspect(String chinese, String english) {
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
