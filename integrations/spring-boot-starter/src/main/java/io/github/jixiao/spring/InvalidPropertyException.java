package io.github.jixiao.spring;

import io.github.jixiao.value.Bilingual;

/** A property of the application names something that is not there or not sound. */
public final class InvalidPropertyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String property;
    private final transient Bilingual reason;

    InvalidPropertyException(String property, Bilingual reason, Throwable cause) {
        super(property + ": " + reason.english(), cause);
        this.property = property;
        this.reason = reason;
    }

    /** Name of the property, for example {@code jixiao.profile}. */
    public String property() {
        return property;
    }

    public Bilingual reason() {
        return reason;
    }
}
