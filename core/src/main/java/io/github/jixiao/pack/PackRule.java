package io.github.jixiao.pack;

import io.github.jixiao.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a pack: ready to run, or broken from the start.
 *
 * @param info the facts about it; what a broken file did not tell is as by default
 * @param source where it stands
 * @param compiled the rule itself; {@code null} for a broken one
 * @param fault why it is broken; {@code null} for a sound one
 */
public record PackRule(
        RuleInfo info,
        RuleSource source,
        @Nullable CompiledRule compiled,
        @Nullable PackFault fault) {

    /** This rule, broken for a reason. */
    public PackRule broken(PackFault reason) {
        return new PackRule(info, source, null, reason);
    }
}
