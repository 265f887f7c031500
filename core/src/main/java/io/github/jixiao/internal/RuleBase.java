package io.github.jixiao.internal;

import io.github.jixiao.pack.RuleFailureException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.rule.ConsequenceException;

/** Rules ready to run: one session for each set of facts, and a broken rule never stops the others. Safe for use by many threads. */
final class RuleBase {
    private final List<Model> models;
    private final Set<String> rules;
    private final @Nullable SessionPool sessions;
    private final Map<Set<String>, RuleBase> remainders = new ConcurrentHashMap<>();

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
        this.sessions = selected.isEmpty()
                ? null
                : new SessionPool(KieBaseBuilder.createKieBaseFromModel(selected, KieBaseMutabilityOption.DISABLED));
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
                Map<String, String> failed = sound.failures(e, facts, collector);
                broken.putAll(failed);
                sound = sound.without(failed.keySet());
            }
        }
    }

    private RuleBase without(Set<String> failed) {
        return remainders.computeIfAbsent(Set.copyOf(failed), gone -> {
            Set<String> rest = new HashSet<>(rules);
            rest.removeAll(gone);
            return new RuleBase(models, rest);
        });
    }

    private void fire(Collection<Object> facts, FindingCollector collector) {
        if (sessions != null) {
            sessions.fire(facts, collector);
        }
    }

    /** The rules that failed, and why. Where the failure does not tell which they are, each rule is tried alone. */
    private Map<String, String> failures(Throwable failure, Collection<Object> facts, FindingCollector collector) {
        Map<String, String> failures = new TreeMap<>();
        rulesNamedBy(failure).forEach(rule -> failures.put(rule, RuleFailureException.told(failure)));
        if (failures.isEmpty()) {
            for (String rule : rules) {
                try {
                    new RuleBase(models, Set.of(rule)).fire(facts, collector);
                } catch (RuntimeException | LinkageError | StackOverflowError e) {
                    failures.put(rule, RuleFailureException.told(e));
                } finally {
                    collector.clear();
                }
            }
        }
        if (failures.isEmpty()) {
            rules.forEach(rule -> failures.put(rule, RuleFailureException.told(failure)));
        }
        return failures;
    }

    private Set<String> rulesNamedBy(Throwable failure) {
        if (failure instanceof ConsequenceException consequence) {
            return Set.of(consequence.getMatch().getRule().getName());
        }
        Set<String> named = new HashSet<>();
        RuleFailureException.causes(failure).forEach(cause -> {
            String message = String.valueOf(cause.getMessage());
            rules.stream().filter(rule -> message.contains('"' + rule + '"')).forEach(named::add);
        });
        return named;
    }
}
