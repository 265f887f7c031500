package io.github.jixiao.finding;

/** What a rule calls when its condition holds. The rule's own name, severity and wording are known. */
public interface Findings {

    /**
     * Reports what the rule is about.
     *
     * @param subject what the finding is about
     * @param namesAndValues the operands by name, as the rule's page names them: name, value, name, value …
     */
    void report(Subject subject, Object... namesAndValues);

    /**
     * Reports a variant of the rule that has its own wording and severity.
     *
     * @param variant a name among the rule's {@code @variants}; empty for the rule itself
     * @param subject what the finding is about
     * @param namesAndValues as for {@link #report}
     */
    void reportAs(String variant, Subject subject, Object... namesAndValues);
}
