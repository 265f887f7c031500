package io.github.jixiao.pack;

import io.github.jixiao.value.Bilingual;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** What other artifacts do for packs, if they are on the class path. */
final class Services {
    private Services() {}

    /** @throws InvalidRulePackException if nothing can compile here */
    static RuleCompiler compiler() throws InvalidRulePackException {
        RuleCompiler compiler = find(RuleCompiler.class)
                .orElseThrow(() -> new InvalidRulePackException(Bilingual.of(
                        "编译规则需要 jixiao-rule-compiler，请把它加入类路径，或者使用编译好的规则包（JAR）",
                        "compiling rules needs the artifact jixiao-rule-compiler on the class path; or"
                                + " use a jar of compiled rules")));
        Optional<Bilingual> obstacle = compiler.obstacle();
        if (obstacle.isPresent()) {
            throw new InvalidRulePackException(obstacle.get());
        }
        return compiler;
    }

    /** @throws InvalidRulePackException if there is no reader */
    static DecisionTableReader decisionTableReader() throws InvalidRulePackException {
        return find(DecisionTableReader.class)
                .orElseThrow(() -> new InvalidRulePackException(Bilingual.of(
                        "读取决策表需要 jixiao-decision-tables，请把它加入类路径",
                        "reading decision tables needs the artifact jixiao-decision-tables on the class path")));
    }

    private static <S> Optional<S> find(Class<S> service) {
        try {
            return ServiceLoader.load(service, RulePack.class.getClassLoader()).findFirst();
        } catch (ServiceConfigurationError e) {
            return Optional.empty();
        }
    }
}
