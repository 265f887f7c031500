package io.github.jixiao.rule;

import io.github.jixiao.value.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a profile file says about rules with the rules there are. */
final class RuleMentions {
    private final Map<String, RuleInfo> rules = new HashMap<>();
    private final ProfileProblems problems;

    RuleMentions(Collection<RuleInfo> known, ProfileProblems problems) {
        known.forEach(rule -> rules.put(rule.id(), rule));
        this.problems = problems;
    }

    void check(RuleMention mention) {
        RuleInfo rule = rules.get(mention.rule());
        if (rule == null) {
            if (mention.template() == null) {
                problems.unknown(
                        mention.place(),
                        mention.rule(),
                        rules.keySet(),
                        ProfileFault.UNKNOWN_RULE,
                        ProfileFault.UNKNOWN_RULE_NEAR);
            }
            return;
        }
        if (mention.variant() != null && mention.template() != null) {
            message(mention, rule, mention.variant(), mention.template());
        }
    }

    private void message(RuleMention mention, RuleInfo rule, String variant, String template) {
        if (!variant.isEmpty() && !rule.variants().containsKey(variant)) {
            Set<String> variants = new TreeSet<>(rule.variants().keySet());
            problems.unknown(
                    mention.place(),
                    variant,
                    variants,
                    ProfileFault.UNKNOWN_VARIANT,
                    ProfileFault.UNKNOWN_VARIANT_NEAR);
            return;
        }
        Set<String> known = new TreeSet<>();
        for (Language language : Language.values()) {
            known.addAll(MessageTemplate.names(rule.page().template(variant, language)));
        }
        for (String name : MessageTemplate.names(template)) {
            if (!known.contains(name)) {
                problems.unknown(
                        mention.place(), name, known, ProfileFault.UNKNOWN_VALUE, ProfileFault.UNKNOWN_VALUE_NEAR);
            }
        }
    }
}
