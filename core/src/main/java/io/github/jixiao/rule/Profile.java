package io.github.jixiao.rule;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How strictly a form is reviewed: severities, rules left out, thresholds, words. A profile is data; rules do not change with it.
 *
 * @param name for example {@code default}
 * @param severities severities that differ from the rules' own, by rule id
 * @param excluded ids of rules that are left out
 * @param rounding what rounding may hide in one amount stated with decimals, in 万元
 * @param controlRateRequired whether every form must hold the row 项目或定额成本控制率
 * @param vocabulary the words that rules look for
 * @param ruleSets ids of the rule sets it turns on
 * @param expenditureCurve below which an expenditure schedule is slow
 */
public record Profile(
        String name,
        Map<String, Severity> severities,
        Set<String> excluded,
        BigDecimal rounding,
        boolean controlRateRequired,
        Vocabulary vocabulary,
        List<String> ruleSets,
        ExpenditureCurve expenditureCurve) {

    public Profile {
        severities = Map.copyOf(severities);
        excluded = Set.copyOf(excluded);
        ruleSets = List.copyOf(ruleSets);
    }

    /** A profile of the standard rule set. */
    public Profile(
            String name,
            Map<String, Severity> severities,
            Set<String> excluded,
            BigDecimal rounding,
            boolean controlRateRequired,
            Vocabulary vocabulary) {
        this(
                name,
                severities,
                excluded,
                rounding,
                controlRateRequired,
                vocabulary,
                List.of("standard"),
                ExpenditureCurve.standard());
    }

    /** The profile named {@code default}. */
    public static Profile standard() {
        return new Profile("default", Map.of(), Set.of(), Money.ROUNDING, false, Vocabulary.standard());
    }

    /** The profile named {@code thorough}: the default one with the second pack of rules. */
    public static Profile thorough() {
        return standard().named("thorough", List.of("standard", "thorough"));
    }

    private Profile named(String newName, List<String> newRuleSets) {
        return new Profile(
                newName,
                severities,
                excluded,
                rounding,
                controlRateRequired,
                vocabulary,
                newRuleSets,
                expenditureCurve);
    }

    public Profile withSeverity(String rule, Severity severity) {
        Map<String, Severity> more = new HashMap<>(severities);
        more.put(rule, severity);
        return new Profile(name, more, excluded, rounding, controlRateRequired, vocabulary, ruleSets, expenditureCurve);
    }

    public Profile without(String rule) {
        Set<String> more = new HashSet<>(excluded);
        more.add(rule);
        return new Profile(
                name, severities, more, rounding, controlRateRequired, vocabulary, ruleSets, expenditureCurve);
    }

    /** This profile for a province whose system prints a cost control rate row into every form. */
    public Profile requiringControlRate() {
        return new Profile(name, severities, excluded, rounding, true, vocabulary, ruleSets, expenditureCurve);
    }

    /** The severity of a rule's variant under this profile. */
    public Severity severity(RuleInfo rule, String variant) {
        Severity overridden = severities.get(rule.id());
        return overridden != null ? overridden : rule.severity(variant);
    }
}
