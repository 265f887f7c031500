package io.github.jixiao.internal;

import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.value.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that a profile leaves out, one by one or with their rule set.
 *
 * @param statuses what becomes of each of them, by rule
 */
record LeftOutRules(Map<String, RuleStatus> statuses) {

    static LeftOutRules of(Profile profile, List<RuleInfo> rules) {
        Bilingual reason = Bilingual.of(
                "审核口径“" + profile.title().chinese() + "”不使用这条规则",
                "the profile “" + profile.title().english() + "” leaves this rule out");
        return new LeftOutRules(rules.stream()
                .filter(rule -> profile.excluded().contains(rule.id())
                        || !profile.ruleSets().contains(rule.ruleSet()))
                .map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableMap(rule -> rule, rule -> RuleStatus.leftOut(rule, reason))));
    }

    /** The status of a rule that is left out, or else what the gate says. */
    RuleStatus statusOr(GatedRule rule, Function<GatedRule, RuleStatus> gate) {
        RuleStatus leftOut =
                statuses.isEmpty() ? null : statuses.get(rule.info().id());
        return leftOut == null ? gate.apply(rule) : leftOut;
    }
}
