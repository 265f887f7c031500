package io.github.jixiao.pack;

import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleMetadata;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RuleSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a pack: ready to run, or broken from the start.
 *
 * @param info the facts about it; what a broken file did not tell is as by default
 * @param source where it stands
 * @param body the rule itself; {@code null} for a broken one
 * @param fault why it is broken; {@code null} for a sound one
 */
public record PackRule(
        RuleInfo info,
        RuleSource source,
        @Nullable RuleBody body,
        @Nullable PackFault fault) {

    /** A rule of which nothing is known but its name, and why it is broken. */
    public static PackRule broken(String id, RuleSet ruleSet, RuleSource source, PackFault fault) {
        RulePage page = RulePage.of("# " + id + "\n\n# " + id + "\n\n# 示例 Examples\n");
        return new PackRule(new RuleMetadata(id, "", Map.of()).info(ruleSet, page), source, null, fault);
    }

    /** This rule with its body made ready to run. */
    public PackRule with(RuleBody newBody) {
        return new PackRule(info, source, newBody, fault);
    }
}
