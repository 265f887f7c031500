package io.github.jixiao.pack;

import io.github.jixiao.value.Bilingual;

/** What is named as a rule pack is none, or cannot be loaded here. A single broken rule is no reason for it. */
public final class InvalidRulePackException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    /** @param reason what is wrong, where, and what to do about it */
    public InvalidRulePackException(Bilingual reason) {
        super(reason.english());
        this.reason = reason;
    }

    public Bilingual reason() {
        return reason;
    }
}
