package io.github.jixiao;

import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.InvalidProfileException;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileFile;
import io.github.jixiao.rule.ProfileProblem;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleSet;
import java.util.List;

/** Holds profile files against every rule that a profile may name, whether or not its rule set is in force. */
public final class ProfileCheck {
    private ProfileCheck() {}

    /**
     * What a file, and the files it extends, get wrong about rules.
     *
     * @param packs rules that a bureau brings
     */
    public static List<ProfileProblem> problems(ProfileFile file, List<RulePack> packs) {
        return file.problems(rules(packs));
    }

    /**
     * The profile of a file whose messages have filled in nothing but what their rules state. That its other rules exist is checked where
     * a validator is built.
     *
     * @param packs rules that a bureau brings
     * @throws InvalidProfileException if the messages do not fit the rules
     */
    public static Profile fitting(ProfileFile file, List<RulePack> packs) throws InvalidProfileException {
        if (file.wordsMessages()) {
            file.requireFitting(rules(packs));
        }
        return file.profile();
    }

    private static List<RuleInfo> rules(List<RulePack> packs) {
        TableValidator.Builder builder = TableValidator.builder();
        RuleSet.names().forEach(name -> builder.ruleSet(RuleSet.named(name)));
        packs.forEach(builder::rulePack);
        return builder.build().rules();
    }
}
