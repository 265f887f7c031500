package io.github.jixiao.internal;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Basis;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rule.RuleSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;

/** Reads the facts about a rule from the metadata of its DRL file. */
final class RuleMetadata {
    private final Rule rule;

    private RuleMetadata(Rule rule) {
        this.rule = rule;
    }

    static RuleInfo read(Rule rule, RuleSet ruleSet) {
        return new RuleMetadata(rule).info(ruleSet);
    }

    /** Whether a rule of the set's artifact belongs to the set. */
    static boolean belongs(Rule rule, RuleSet ruleSet) {
        String named = new RuleMetadata(rule).text("ruleSet", "");
        return ruleSet.holds(named.isEmpty() ? null : named);
    }

    private RuleInfo info(RuleSet ruleSet) {
        String drlPackage = rule.getPackage();
        String section = drlPackage.substring(drlPackage.lastIndexOf('.') + 1).replace('_', '-');
        return new RuleInfo(
                rule.getName(),
                ruleSet.id(),
                section,
                RuleScope.valueOf(text("scope", RuleScope.TABLE.name())),
                Severity.valueOf(text("severity", Severity.INFO.name())),
                variants(),
                ReviewAspect.valueOf(text("aspect", ReviewAspect.COMPLETENESS.name())),
                Basis.of(text("basis", "REVIEW_PRACTICE")),
                words("needs").stream().map(FormPart::valueOf).toList(),
                new RulePage(ruleSet.loader(), ruleSet.pages() + "/" + section + "/" + rule.getName() + ".md"));
    }

    /** {@code @variants("by-source: ERROR, not-on-form: INFO")}. */
    private Map<String, Severity> variants() {
        Map<String, Severity> variants = new LinkedHashMap<>();
        for (String variant : words("variants")) {
            int colon = variant.indexOf(':');
            variants.put(
                    variant.substring(0, colon).strip(),
                    Severity.valueOf(variant.substring(colon + 1).strip()));
        }
        return variants;
    }

    private List<String> words(String key) {
        String text = text(key, "");
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private String text(String key, String otherwise) {
        Object value = rule.getMetaData().get(key);
        if (value == null) {
            return otherwise;
        }
        String text = value.toString().strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
