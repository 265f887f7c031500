package io.github.jixiao.pack;

import java.util.Objects;
import java.util.stream.Stream;

/** A rule failed while it ran. */
public final class RuleFailureException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_CAUSE = 50;

    /** Which part of the rule failed. */
    public enum Part {
        CONDITION,
        CONSEQUENCE,
        /** The rule made itself fire again and again. */
        CYCLE
    }

    private final Part part;

    public RuleFailureException(Part part, Throwable cause) {
        super(cause);
        this.part = part;
    }

    public Part part() {
        return part;
    }

    /** What was thrown first, with its message. */
    public String told() {
        return told(this);
    }

    /** A failure and what caused it, outermost first; of a chain that bites its tail, as many as tell something. */
    public static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE);
    }

    /** What was thrown first, with its message. */
    public static String told(Throwable failure) {
        Throwable root = causes(failure).reduce(failure, (outer, inner) -> inner);
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }
}
