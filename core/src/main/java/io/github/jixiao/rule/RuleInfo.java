package io.github.jixiao.rule;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import java.util.List;
import java.util.Map;

/**
 * The facts about a rule, as its DRL file states them.
 *
 * @param id name of the rule, its file and its page
 * @param ruleSet id of the rule set it belongs to
 * @param section part of the form it looks at, for example {@code funding}
 * @param scope how much it looks at
 * @param severity how much a finding weighs by default
 * @param variants severities of its variants by name
 * @param aspect aspect of review
 * @param item item of the review sheet
 * @param basis what it rests on
 * @param needs parts of the form without which it cannot speak
 * @param page its words, read when first needed
 */
public record RuleInfo(
        String id,
        String ruleSet,
        String section,
        RuleScope scope,
        Severity severity,
        Map<String, Severity> variants,
        ReviewAspect aspect,
        ReviewItem item,
        Basis basis,
        List<FormPart> needs,
        RulePage page) {

    public RuleInfo {
        variants = Map.copyOf(variants);
        needs = List.copyOf(needs);
    }

    /** The severity of a variant; that of the rule for the empty name. */
    public Severity severity(String variant) {
        return variants.getOrDefault(variant, severity);
    }
}
