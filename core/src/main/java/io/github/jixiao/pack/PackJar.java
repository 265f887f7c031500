package io.github.jixiao.pack;

import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.nio.file.Path;

/** A jar of rules that were compiled when it was built. */
final class PackJar {
    private PackJar() {}

    /**
     * Loads the jar, and describes it.
     *
     * @throws InvalidRulePackException if it is no rule pack
     */
    static RuleSet ruleSet(Path jar) throws IOException, InvalidRulePackException {
        PackLoader loader = new PackLoader(jar.toUri().toURL(), RulePack.class.getClassLoader());
        boolean kept = false;
        try {
            if (loader.findResource(RulePack.DESCRIPTION) == null) {
                throw none(jar, "缺少 " + RulePack.DESCRIPTION, "it lacks " + RulePack.DESCRIPTION);
            }
            RuleSet ruleSet = RuleSet.load(RulePack.DESCRIPTION, loader);
            kept = true;
            return ruleSet;
        } catch (IllegalStateException e) {
            throw none(jar, String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
        } finally {
            if (!kept) {
                loader.close();
            }
        }
    }

    private static InvalidRulePackException none(Path jar, String chinese, String english) {
        return new InvalidRulePackException(
                Bilingual.of(jar + " 不是规则包：" + chinese, jar + " is no rule pack: " + english));
    }
}
