package io.github.jixiao.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Rules ready to run: one session for each set of facts, and a broken rule never stops the others. Safe for use by many threads. */
final class RuleBase {
    private final List<Model> models;
    private final Set<String> rules;
    private final @Nullable KieBase base;

    /**
     * @param models compiled models
     * @param rules names of the rules in force
     */
    RuleBase(List<Model> models, Set<String> rules) {
        this.models = models;
        this.rules = Set.copyOf(rules);
        List<Model> selected = models.stream()
                .<Model>map(model -> new SelectedModel(model, this.rules))
                .filter(model -> !model.getRules().isEmpty())
                .toList();
        this.base = selected.isEmpty()
                ? null
                : KieBaseBuilder.createKieBaseFromModel(selected, KieBaseMutabilityOption.DISABLED);
    }

    /**
     * Runs the rules over the facts.
     *
     * @return for each rule that failed, why; its findings are dropped and the others are complete
     */
    Map<String, String> run(Collection<Object> facts, FindingCollector collector) {
        Map<String, String> broken = new TreeMap<>();
        RuleBase sound = this;
        while (true) {
            try {
                sound.fire(facts, collector);
                return broken;
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                collector.clear();
                Set<String> failed = sound.rulesNamedBy(e);
                failed.forEach(rule -> broken.put(rule, describe(e)));
                Set<String> rest = new HashSet<>(sound.rules);
                rest.removeAll(failed);
                sound = new RuleBase(models, rest);
            }
        }
    }

    private void fire(Collection<Object> facts, FindingCollector collector) {
        if (base == null) {
            return;
        }
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", collector);
            facts.forEach(session::insert);
            session.fireAllRules(collector);
        } finally {
            session.dispose();
        }
    }

    /** The rules a failure names; every rule where it names none, so that a failure is never mistaken for a pass. */
    private Set<String> rulesNamedBy(Throwable failure) {
        if (failure instanceof ConsequenceException consequence) {
            return Set.of(consequence.getMatch().getRule().getName());
        }
        Set<String> named = new HashSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            rules.stream().filter(rule -> message.contains('"' + rule + '"')).forEach(named::add);
        }
        return named.isEmpty() ? rules : named;
    }

    private static String describe(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }
}
