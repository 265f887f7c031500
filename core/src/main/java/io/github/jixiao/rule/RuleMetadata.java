package io.github.jixiao.rule;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts about a rule, read from the metadata of its DRL file. */
public final class RuleMetadata {
    private final String name;
    private final String drlPackage;
    private final Map<String, Object> metadata;

    /**
     * @param name the rule's name
     * @param drlPackage the package of its DRL file
     * @param metadata by key, as the engine holds it
     */
    public RuleMetadata(String name, String drlPackage, Map<String, Object> metadata) {
        this.name = name;
        this.drlPackage = drlPackage;
        this.metadata = Map.copyOf(metadata);
    }

    /** Whether a rule of the set's artifact belongs to the set. */
    public boolean belongsTo(RuleSet ruleSet) {
        String named = text("ruleSet", "");
        return ruleSet.holds(named.isEmpty() ? null : named);
    }

    /**
     * The facts about the rule, with its page in the rule set's folder for the rule's section.
     *
     * @throws IllegalArgumentException if the metadata names what does not exist
     */
    public RuleInfo info(RuleSet ruleSet) {
        return info(ruleSet, new RulePage(ruleSet.loader(), ruleSet.pages() + "/" + section() + "/" + name + ".md"));
    }

    /**
     * The facts about the rule.
     *
     * @throws IllegalArgumentException if the metadata names what does not exist
     */
    public RuleInfo info(RuleSet ruleSet, RulePage page) {
        ReviewAspect aspect = ReviewAspect.valueOf(text("aspect", ReviewAspect.COMPLETENESS.name()));
        return new RuleInfo(
                name,
                ruleSet.id(),
                section(),
                RuleScope.valueOf(text("scope", RuleScope.TABLE.name())),
                Severity.valueOf(text("severity", Severity.INFO.name())),
                variants(),
                aspect,
                ReviewItem.valueOf(text("item", ReviewItem.of(aspect).name())),
                Basis.of(text("basis", "REVIEW_PRACTICE")),
                words("needs").stream().map(FormPart::valueOf).toList(),
                page);
    }

    private String section() {
        return drlPackage.substring(drlPackage.lastIndexOf('.') + 1).replace('_', '-');
    }

    /** {@code @variants("by-source: ERROR, not-on-form: INFO")}. */
    private Map<String, Severity> variants() {
        Map<String, Severity> variants = new LinkedHashMap<>();
        for (String variant : words("variants")) {
            int colon = variant.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("@variants lacks a severity: " + variant);
            }
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
        Object value = metadata.get(key);
        if (value == null) {
            return otherwise;
        }
        String text = value.toString().strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
