package io.github.jixiao.finding;

import io.github.jixiao.value.Bilingual;

/** One of the eight items of the review sheet (审核内容), in the order of the sheet. */
public enum ReviewItem implements Bilingual {
    FORM_COMPLETENESS(ReviewAspect.COMPLETENESS, 10, "规范完整性", "form and completeness"),
    CLARITY(ReviewAspect.COMPLETENESS, 10, "明确清晰性", "clarity"),
    OBJECTIVE_RELEVANCE(ReviewAspect.RELEVANCE, 15, "目标相关性", "relevance of the objectives"),
    INDICATOR_SOUNDNESS(ReviewAspect.RELEVANCE, 15, "指标科学性", "soundness of the indicators"),
    PERFORMANCE_REASONABLENESS(ReviewAspect.APPROPRIATENESS, 15, "绩效合理性", "reasonableness of the performance"),
    FUNDING_MATCH(ReviewAspect.APPROPRIATENESS, 15, "资金匹配性", "match with the funding"),
    ATTAINABILITY(ReviewAspect.FEASIBILITY, 10, "实现可能性", "attainability"),
    /** No table tells whether plans, organisation and controls suffice; no rule is ever assigned to it. */
    CONDITIONS(ReviewAspect.FEASIBILITY, 10, "条件充分性", "sufficiency of the conditions");

    private final ReviewAspect aspect;
    private final int points;
    private final String chinese;
    private final String english;

    ReviewItem(ReviewAspect aspect, int points, String chinese, String english) {
        this.aspect = aspect;
        this.points = points;
        this.chinese = chinese;
        this.english = english;
    }

    /** The item that rules of an aspect usually speak about. */
    public static ReviewItem of(ReviewAspect aspect) {
        return switch (aspect) {
            case COMPLETENESS -> FORM_COMPLETENESS;
            case RELEVANCE -> INDICATOR_SOUNDNESS;
            case APPROPRIATENESS -> FUNDING_MATCH;
            case FEASIBILITY -> ATTAINABILITY;
        };
    }

    /** The part of the sheet it stands in. */
    public ReviewAspect aspect() {
        return aspect;
    }

    /** How many of the hundred points it carries. */
    public int points() {
        return points;
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
