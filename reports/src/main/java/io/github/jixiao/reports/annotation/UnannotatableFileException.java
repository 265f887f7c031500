package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.Texts;
import io.github.jixiao.value.Language;

/** A file cannot be given back with comments. */
public final class UnannotatableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** It is neither .docx nor .xlsx. */
        OTHER_FORMAT,
        /** A comment would break its digital signature. */
        SIGNED,
        /** It holds macros. */
        MACROS,
        /** Its parts contradict each other, or are larger than a form can be. */
        DAMAGED
    }

    public UnannotatableFileException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not, and what to do instead. */
    public String message(Language language) {
        return Texts.of(ReviewedCopy.class, "reviewed-copy", language).get("reason." + reason.name());
    }
}
