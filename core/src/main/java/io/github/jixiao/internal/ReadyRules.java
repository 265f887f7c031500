package io.github.jixiao.internal;

import io.github.jixiao.finding.Findings;
import io.github.jixiao.pack.CompiledRule;
import io.github.jixiao.pack.FilledTemplate;
import io.github.jixiao.pack.PackFault;
import io.github.jixiao.pack.PackRule;
import io.github.jixiao.pack.RuleFailureException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.pack.RuleSource;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleMetadata;
import io.github.jixiao.value.Bilingual;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Makes the rules of a pack ready to run. What cannot be made so is a broken rule. */
final class ReadyRules {
    private final RulePack pack;

    private ReadyRules(RulePack pack) {
        this.pack = pack;
    }

    /** The rules of a pack, the body of each of them compiled. */
    static List<PackRule> of(RulePack pack) {
        ReadyRules ready = new ReadyRules(pack);
        boolean fromModels =
                pack.isCompiled() || pack.rules().stream().anyMatch(rule -> rule.body() instanceof FilledTemplate);
        if (!fromModels) {
            return pack.rules();
        }
        try {
            List<Model> models = CompiledRules.modelsOf(pack.ruleSet());
            return pack.isCompiled() ? ready.arrived(models) : ready.filled(models);
        } catch (IllegalStateException | LinkageError e) {
            String id = pack.ruleSet().id();
            return List.of(PackRule.broken(id, pack.ruleSet(), RuleSource.of(id), notLoadable(RuleSource.of(id), e)));
        }
    }

    /** The rules of a jar. */
    private List<PackRule> arrived(List<Model> models) {
        List<PackRule> rules = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                RuleMetadata metadata = new RuleMetadata(rule.getName(), rule.getPackage(), rule.getMetaData());
                if (metadata.belongsTo(pack.ruleSet())) {
                    rules.add(arrived(metadata, model, rule));
                }
            }
        }
        return rules;
    }

    private PackRule arrived(RuleMetadata metadata, Model model, Rule rule) {
        RuleSource source = RuleSource.of(pack.ruleSet().id() + "/" + rule.getName());
        try {
            RuleInfo info = metadata.info(pack.ruleSet());
            info.page().markdown();
            return new PackRule(info, source, new ModelRule(model, rule), null);
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException | LinkageError e) {
            return PackRule.broken(rule.getName(), pack.ruleSet(), source, notLoadable(source, e));
        }
    }

    /** The rows of a decision table, each over the compiled rule that looks for it. */
    private List<PackRule> filled(List<Model> models) {
        Map<String, ModelRule> templates = new HashMap<>();
        for (Model model : models) {
            model.getRules().forEach(rule -> templates.put(rule.getName(), new ModelRule(model, rule)));
        }
        List<PackRule> rules = new ArrayList<>();
        for (PackRule rule : pack.rules()) {
            if (rule.body() instanceof FilledTemplate filled) {
                ModelRule template = Objects.requireNonNull(templates.get(filled.template()), filled.template());
                rules.add(rule.with(new FilledRule(template, filled.values())));
            } else {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static PackFault notLoadable(RuleSource source, Throwable failure) {
        String told = RuleFailureException.told(failure);
        return source.fault(Bilingual.of("编译好的规则不能加载：" + told, "the compiled rule cannot be loaded: " + told));
    }

    /** A compiled rule that finds the values of a row among its facts. */
    private record FilledRule(ModelRule template, Object values) implements CompiledRule {

        @Override
        public String name() {
            return template.name();
        }

        @Override
        public String drlPackage() {
            return template.drlPackage();
        }

        @Override
        public Map<String, Object> metadata() {
            return template.metadata();
        }

        @Override
        public void fire(Collection<Object> facts, Findings findings) throws RuleFailureException {
            List<Object> withRow = new ArrayList<>(facts.size() + 1);
            withRow.add(values);
            withRow.addAll(facts);
            template.fire(withRow, findings);
        }
    }
}
