package io.github.jixiao.finding;

import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fault a rule found.
 *
 * @param rule id of the rule
 * @param variant which of the rule's wordings applies; empty for the usual one
 * @param severity how much it weighs under the profile in force
 * @param aspect the aspect of review it belongs to
 * @param authority what the rule rests on: a document, arithmetic, or practice
 * @param table number of the table in the submission, from 1, also where that one table is held against the narrative or another table's
 *     name; {@code null} for a difference between tables, which is no single table's, and for the narrative alone
 * @param location where
 * @param values every operand by name, in the order of the rule: {@code Money} (万元), numbers, text or lists of these
 * @param fingerprint names rule, table and subject; stable when wording, row order or other cells change
 * @param wording the rule's words
 * @param suppression why it is set aside; {@code null} if it counts
 */
public record Finding(
        String rule,
        String variant,
        Severity severity,
        ReviewAspect aspect,
        Bilingual authority,
        @Nullable Integer table,
        Location location,
        Map<String, Object> values,
        String fingerprint,
        Wording wording,
        @Nullable Suppression suppression) {

    public Finding {
        values = Operands.copyOf(values);
    }

    /**
     * Operands of a finding in the order given.
     *
     * @param namesAndValues each name with its value; a value that is {@code null} is left out
     */
    public static Map<String, Object> values(@Nullable Object... namesAndValues) {
        return Operands.of(namesAndValues);
    }

    /** A finding that counts. */
    public Finding(
            String rule,
            String variant,
            Severity severity,
            ReviewAspect aspect,
            Bilingual authority,
            @Nullable Integer table,
            Location location,
            Map<String, Object> values,
            String fingerprint,
            Wording wording) {
        this(rule, variant, severity, aspect, authority, table, location, values, fingerprint, wording, null);
    }

    /** This finding set aside. */
    public Finding suppressedBy(Suppression newSuppression) {
        return new Finding(
                rule,
                variant,
                severity,
                aspect,
                authority,
                table,
                location,
                values,
                fingerprint,
                wording,
                newSuppression);
    }

    /** The message in Chinese. */
    public String message() {
        return message(Language.CHINESE);
    }

    public String message(Language language) {
        return wording.message(variant, values, language);
    }

    /** What the rule rests on, for example {@code 财预〔2015〕88号}. */
    public String basis(Language language) {
        return authority.in(language);
    }

    /** What to do about it. */
    public String advice(Language language) {
        return wording.advice(language);
    }
}
