package io.github.jixiao.decisiontables;

import io.github.jixiao.review.ReviewedIndicator;

/** A row of the sheet 名称写法: how some indicators must, or must not, be named. */
public final class NameWording {
    private final Concern concern;
    private final NamePattern wording;
    private final boolean demanded;

    /** @param demanded whether names must be worded so; otherwise they must not */
    NameWording(Concern concern, NamePattern wording, boolean demanded) {
        this.concern = concern;
        this.wording = wording;
        this.demanded = demanded;
    }

    public boolean concerns(ReviewedIndicator indicator) {
        return concern.holds(indicator);
    }

    public boolean objectsTo(String name) {
        return wording.matches(name) != demanded;
    }
}
