package io.github.jixiao.pack;

/** A rule failed while it ran. */
public final class RuleFailureException extends Exception {
    private static final long serialVersionUID = 1L;

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

    /** What was thrown first, with its message. */
    public static String told(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 50; depth++) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }
}
