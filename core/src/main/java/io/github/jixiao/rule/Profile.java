package io.github.jixiao.rule;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.Wording;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How strictly a form is reviewed: rule sets, severities, rules left out, thresholds, what the form must hold, words. A profile is
 * data; rules do not change with it.
 *
 * @param name for example {@code default}
 * @param title what people call it
 * @param ruleSets ids of the rule sets it turns on
 * @param severities severities that differ from the rules' own, by rule id
 * @param excluded ids of rules that are left out
 * @param thresholds the numbers at which rules begin to speak
 * @param requirements what a form must hold and may leave empty
 * @param vocabulary the words that rules look for
 * @param messages messages of its own wording, by rule id
 * @param marks by which a form is recognised as this profile's; empty if it is chosen by name alone
 */
public record Profile(
        String name,
        Bilingual title,
        List<String> ruleSets,
        Map<String, Severity> severities,
        Set<String> excluded,
        Thresholds thresholds,
        FormRequirements requirements,
        Vocabulary vocabulary,
        Map<String, RuleMessages> messages,
        List<FormMarks> marks) {

    private static final Profile STANDARD = new Profile(
            "default",
            Bilingual.of("通用口径", "the default profile"),
            List.of(RuleSet.STANDARD),
            Map.of(),
            Set.of(),
            Thresholds.standard(),
            FormRequirements.standard(),
            Vocabulary.standard(),
            Map.of(),
            List.of());

    public Profile {
        ruleSets = List.copyOf(ruleSets);
        severities = Map.copyOf(severities);
        excluded = Set.copyOf(excluded);
        messages = Map.copyOf(messages);
        marks = List.copyOf(marks);
    }

    /** The profile named {@code default}. */
    public static Profile standard() {
        return STANDARD;
    }

    /** The profile named {@code thorough}: the default one with the rule set {@code thorough}. */
    public static Profile thorough() {
        return named("thorough");
    }

    /**
     * A profile that ships with the library, for example {@code central-2015}.
     *
     * @throws UnknownProfileException if there is none of that name
     */
    public static Profile named(String name) {
        return BuiltInProfiles.named(name);
    }

    /** Names of the profiles that ship with the library. */
    public static List<String> names() {
        return BuiltInProfiles.names();
    }

    /**
     * Reads a profile file.
     *
     * @throws InvalidProfileException if the file is no profile
     * @throws IOException if the file cannot be read
     */
    public static Profile read(Path file) throws IOException, InvalidProfileException {
        return ProfileFile.read(file).profile();
    }

    /**
     * Reads a profile.
     *
     * @param yaml the text of a profile file
     * @param name names the text in messages
     * @throws InvalidProfileException if the text is no profile
     */
    public static Profile read(String yaml, String name) throws InvalidProfileException {
        return ProfileFile.parse(yaml, name).profile();
    }

    /** The same profile under another name, recognised by no form. */
    public Profile called(String newName, Bilingual newTitle) {
        return new Profile(
                newName,
                newTitle,
                ruleSets,
                severities,
                excluded,
                thresholds,
                requirements,
                vocabulary,
                messages,
                List.of());
    }

    public Profile withRuleSets(List<String> ids) {
        return new Profile(
                name, title, ids, severities, excluded, thresholds, requirements, vocabulary, messages, marks);
    }

    public Profile withSeverity(String rule, Severity severity) {
        Map<String, Severity> more = new HashMap<>(severities);
        more.put(rule, severity);
        return new Profile(
                name, title, ruleSets, more, excluded, thresholds, requirements, vocabulary, messages, marks);
    }

    public Profile without(String rule) {
        Set<String> more = new HashSet<>(excluded);
        more.add(rule);
        return new Profile(
                name, title, ruleSets, severities, more, thresholds, requirements, vocabulary, messages, marks);
    }

    public Profile withThresholds(Thresholds others) {
        return new Profile(
                name, title, ruleSets, severities, excluded, others, requirements, vocabulary, messages, marks);
    }

    public Profile withRequirements(FormRequirements others) {
        return new Profile(
                name, title, ruleSets, severities, excluded, thresholds, others, vocabulary, messages, marks);
    }

    public Profile withVocabulary(Vocabulary other) {
        return new Profile(
                name, title, ruleSets, severities, excluded, thresholds, requirements, other, messages, marks);
    }

    public Profile recognisedBy(List<FormMarks> newMarks) {
        return new Profile(
                name, title, ruleSets, severities, excluded, thresholds, requirements, vocabulary, messages, newMarks);
    }

    /** This profile for a province whose system prints a cost control rate row into every form. */
    public Profile requiringControlRate() {
        return withRequirements(new FormRequirements(requirements.required(), requirements.optional(), true));
    }

    /** What rounding may hide in one amount stated with decimals, in 万元. */
    public BigDecimal rounding() {
        return thresholds.amounts().rounding();
    }

    /** Whether every form must hold the row 项目或定额成本控制率. */
    public boolean controlRateRequired() {
        return requirements.controlRate();
    }

    /** Below which an expenditure schedule is slow. */
    public ExpenditureCurve expenditureCurve() {
        return thresholds.schedule();
    }

    /** This profile with messages of its own wording, by rule id. */
    public Profile withMessages(Map<String, RuleMessages> own) {
        return new Profile(
                name, title, ruleSets, severities, excluded, thresholds, requirements, vocabulary, own, marks);
    }

    /** The words in which a rule tells its findings under this profile. */
    public Wording wording(RuleInfo rule) {
        RuleMessages own = messages.get(rule.id());
        return own == null ? rule.page() : own.inPlaceOf(rule.page());
    }

    /** The severity of a rule's variant under this profile. */
    public Severity severity(RuleInfo rule, String variant) {
        Severity overridden = severities.get(rule.id());
        return overridden != null ? overridden : rule.severity(variant);
    }
}
