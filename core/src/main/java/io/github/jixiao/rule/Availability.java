package io.github.jixiao.rule;

/** Whether a form offers what a rule needs. */
public enum Availability {
    /** It is there. */
    AVAILABLE,
    /** The form has no such part. */
    ABSENT,
    /** The form has the part, but what stands there is blank or cannot be understood. */
    INSUFFICIENT
}
