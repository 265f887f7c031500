package io.github.jixiao.cli;

import io.github.jixiao.TableValidator;
import io.github.jixiao.rule.ProfileFile;
import io.github.jixiao.rule.ProfileProblem;
import io.github.jixiao.rule.RuleSet;
import java.util.List;

/** Every rule that a profile may name, whether or not its rule set is in force. */
final class KnownRules {
    private KnownRules() {}

    /** What a profile file gets wrong about them. */
    static List<ProfileProblem> problems(ProfileFile file) {
        TableValidator.Builder builder = TableValidator.builder();
        RuleSet.names().forEach(name -> builder.ruleSet(RuleSet.named(name)));
        return file.problems(builder.build().rules());
    }
}
