package io.github.jixiao.internal;

import io.github.jixiao.pack.CompiledRule;
import io.github.jixiao.pack.PackFault;
import io.github.jixiao.pack.PackRule;
import io.github.jixiao.pack.RuleFailureException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.pack.RuleSource;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Bilingual;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules of packs, each for itself: one that fails, cycles or never ends is broken, and takes nothing with it. A rule that once did
 * not end is not run again.
 */
final class PackRules {
    private final List<PackRule> rules = new ArrayList<>();
    private final Set<String> endless = ConcurrentHashMap.newKeySet();
    private final TimedRules timed;

    /**
     * @param taken ids of the rules of the library, which no rule of a pack can bear
     * @param limit how long one rule may take on one table
     */
    PackRules(List<RulePack> packs, Set<String> taken, Duration limit) {
        this.timed = new TimedRules(limit);
        Set<String> names = new HashSet<>(taken);
        for (RulePack pack : packs) {
            for (PackRule rule : ReadyRules.of(pack)) {
                rules.add(names.add(rule.info().id()) ? rule : clashing(rule, pack, names));
            }
        }
    }

    private static PackRule clashing(PackRule rule, RulePack pack, Set<String> names) {
        String id = rule.info().id();
        Bilingual message = Bilingual.of("已有名为“" + id + "”的规则", "there is another rule “" + id + "” already");
        return pack.renamed(rule, names, message);
    }

    List<RuleInfo> infos() {
        return rules.stream().map(PackRule::info).toList();
    }

    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> ids.add(rule.info().id()));
        return ids;
    }

    /** The rules that are broken from the start, and why. */
    Map<String, Bilingual> broken() {
        Map<String, Bilingual> broken = new LinkedHashMap<>();
        for (PackRule rule : rules) {
            if (rule.fault() != null) {
                broken.put(rule.info().id(), rule.fault());
            }
        }
        return broken;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * Runs the rules of a scope.
     *
     * @param inForce the rules of the scope that are in force, by id
     * @param gates status of each rule, by number; none but those that could pass are run
     * @param over whether the time for the rest is over
     * @return for each rule that is broken, why
     */
    Map<String, PackFault> run(
            Map<String, GatedRule> inForce,
            RuleStatus[] gates,
            Collection<Object> facts,
            FindingCollector collector,
            BooleanSupplier over) {
        Map<String, PackFault> broken = new TreeMap<>();
        for (PackRule rule : rules) {
            GatedRule gated = inForce.get(rule.info().id());
            if (gated != null) {
                PackFault fault = rule.fault();
                if (fault == null
                        && rule.body() instanceof CompiledRule compiled
                        && gates[gated.number()].outcome() == Outcome.PASSED) {
                    fault = over.getAsBoolean()
                            ? unreached(rule.source())
                            : fire(rule, compiled, facts, collector.speakingFor(gated), collector);
                }
                if (fault != null) {
                    broken.put(rule.info().id(), fault);
                }
            }
        }
        return broken;
    }

    private @Nullable PackFault fire(
            PackRule rule,
            CompiledRule compiled,
            Collection<Object> facts,
            FindingCollector own,
            FindingCollector collector) {
        RuleSource source = rule.source();
        if (endless.contains(rule.info().id())) {
            return overrun(source);
        }
        try {
            timed.fire(compiled, facts, own);
            collector.takeFrom(own);
            return null;
        } catch (TimeoutException e) {
            if (!Thread.currentThread().isInterrupted()) {
                endless.add(rule.info().id());
            }
            return overrun(source);
        } catch (RuleFailureException e) {
            return failed(source, e);
        }
    }

    private static PackFault unreached(RuleSource source) {
        return source.fault(Bilingual.of("时间已到，没有运行", "not run, as the time was over"));
    }

    private PackFault overrun(RuleSource source) {
        String seconds = timed.limit().toMillis() / 1000.0 + "";
        return PackFault.of(
                source.file(),
                source.conditionLine(),
                Bilingual.of(
                        "规则在 " + seconds + " 秒内没有结束，不再运行",
                        "the rule did not end within " + seconds + " s and is not run again"));
    }

    private static PackFault failed(RuleSource source, RuleFailureException failure) {
        return switch (failure.part()) {
            case CONDITION ->
                PackFault.of(
                        source.file(),
                        source.conditionLine(),
                        Bilingual.of("条件出错：" + failure.told(), "the condition fails: " + failure.told()));
            case CONSEQUENCE ->
                PackFault.of(
                        source.file(),
                        source.consequenceLine(),
                        Bilingual.of("报告时出错：" + failure.told(), "the consequence fails: " + failure.told()));
            case CYCLE ->
                PackFault.of(
                        source.file(),
                        source.consequenceLine(),
                        Bilingual.of("规则反复触发自己", "the rule makes itself fire again and again"));
        };
    }
}
