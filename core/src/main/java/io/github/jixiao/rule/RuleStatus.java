package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * What became of a rule on a table or submission. Every selected rule has exactly one.
 *
 * @param rule id of the rule
 * @param outcome what became of it
 * @param reason why it did not speak; {@code null} for {@link Outcome#PASSED} and {@link Outcome#REPORTED}
 * @param isLeftOut whether the profile leaves the rule out, so that it says nothing about the form
 */
public record RuleStatus(
        String rule, Outcome outcome, @Nullable Bilingual reason, boolean isLeftOut) {

    /** What became of a rule that the profile uses. */
    public RuleStatus(String rule, Outcome outcome, @Nullable Bilingual reason) {
        this(rule, outcome, reason, false);
    }

    /** The status of a rule that the profile leaves out. */
    public static RuleStatus leftOut(String rule, Bilingual reason) {
        return new RuleStatus(rule, Outcome.NOT_APPLICABLE, reason, true);
    }

    /** What can become of a rule. */
    public enum Outcome {
        /** It looked and found nothing. */
        PASSED,
        /** It found something. */
        REPORTED,
        /** The form has nothing for it to look at. */
        NOT_APPLICABLE,
        /** The form should tell what the rule needs, and does not. */
        INSUFFICIENT_DATA,
        /** The rule itself failed; the others still ran. */
        BROKEN
    }

    /** The reason in the language asked for, or {@code null} where there is none. */
    public @Nullable String reason(Language language) {
        return reason == null ? null : reason.in(language);
    }
}
