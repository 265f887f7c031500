package io.github.jixiao.pack;

import java.util.List;

/** A DRL file does not compile. */
public final class RuleCompilationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * What the compiler says.
     *
     * @param line from 1; 0 where it is not known
     * @param message in the compiler's words
     */
    public record Fault(int line, String message) {}

    /** @param faults at least one */
    public RuleCompilationException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
