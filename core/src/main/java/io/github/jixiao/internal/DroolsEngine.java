package io.github.jixiao.internal;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.internal.FindingCollector.Reported;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.submission.ReviewedSubmission;
import io.github.jixiao.review.thorough.ThoroughFacts;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;

/** Runs rules with Drools: one session a table, one for what spans a submission. Immutable and safe for use by many threads. */
public final class DroolsEngine {
    private final Set<String> known;
    private final List<RuleInfo> rules;
    private final Scope tableRules;
    private final Scope submissionRules;

    /** Whether the facts of a thorough review are asked for; rules of other sets may look at any fact. */
    private final boolean thorough;

    private final PackRules packs;

    /** The rules of one scope, and which of them each profile leaves out. */
    private record Scope(
            List<GatedRule> rules,
            Map<String, GatedRule> byId,
            RuleBase base,
            IdentityHashMap<Profile, LeftOutRules> leftOut) {

        /** The rules that are not left out, by id. */
        Map<String, GatedRule> inForce(LeftOutRules leftOut) {
            Map<String, GatedRule> inForce = new HashMap<>(byId);
            inForce.keySet().removeAll(leftOut.statuses().keySet());
            return inForce;
        }

        LeftOutRules leftOutBy(Profile profile) {
            LeftOutRules prepared = leftOut.get(profile);
            return prepared == null
                    ? LeftOutRules.of(
                            profile, rules.stream().map(GatedRule::info).toList())
                    : prepared;
        }
    }

    /** What a run found, in the order of the form, and what became of every rule. */
    public record Review(List<Finding> findings, List<RuleStatus> statuses) {}

    /**
     * @param ruleSets the rule sets in force
     * @param packs rules that a bureau brings
     * @param packLimit how long one rule of a pack may take on one table
     * @param profiles the profiles that tables may be reviewed under
     * @param selection which rules are wanted
     */
    public DroolsEngine(
            List<RuleSet> ruleSets,
            List<RulePack> packs,
            Duration packLimit,
            List<Profile> profiles,
            Predicate<RuleInfo> selection) {
        List<CompiledRules> compiled = ruleSets.stream().map(CompiledRules::of).toList();
        List<Model> models =
                compiled.stream().flatMap(set -> set.models().stream()).toList();
        Set<String> ids = compiled.stream().flatMap(set -> set.known().stream()).collect(Collectors.toSet());
        this.packs = new PackRules(packs, ids, packLimit);
        ids.addAll(this.packs.ids());
        this.known = Set.copyOf(ids);
        this.rules = Stream.concat(compiled.stream().flatMap(set -> set.rules().stream()), this.packs.infos().stream())
                .filter(selection)
                .toList();
        this.thorough = rules.stream().anyMatch(rule -> !rule.ruleSet().equals(RuleSet.STANDARD));
        this.tableRules = scope(RuleScope.TABLE, models, profiles);
        this.submissionRules = scope(RuleScope.SUBMISSION, models, profiles);
    }

    private Scope scope(RuleScope wanted, List<Model> models, List<Profile> profiles) {
        List<RuleInfo> inScope =
                rules.stream().filter(rule -> rule.scope() == wanted).toList();
        List<GatedRule> gated = new ArrayList<>(inScope.size());
        inScope.forEach(rule -> gated.add(new GatedRule(rule, gated.size())));
        Map<String, GatedRule> byId = gated.stream()
                .collect(Collectors.toUnmodifiableMap(rule -> rule.info().id(), rule -> rule));
        IdentityHashMap<Profile, LeftOutRules> leftOut = new IdentityHashMap<>();
        profiles.forEach(profile -> leftOut.put(profile, LeftOutRules.of(profile, inScope)));
        Set<String> wantedBySome = byId.keySet().stream()
                .filter(rule -> leftOut.values().stream()
                        .anyMatch(each -> !each.statuses().containsKey(rule)))
                .collect(Collectors.toUnmodifiableSet());
        return new Scope(List.copyOf(gated), byId, new RuleBase(models, wantedBySome), leftOut);
    }

    /** Ids of all rules of the rule sets, wanted or not. */
    public Set<String> known() {
        return known;
    }

    /** The rules in force, by rule set and id. */
    public List<RuleInfo> rules() {
        return rules;
    }

    /** The rules in force that are broken from the start, and why. */
    public Map<String, Bilingual> brokenRules() {
        Map<String, Bilingual> broken = new LinkedHashMap<>(packs.broken());
        broken.keySet().retainAll(rules.stream().map(RuleInfo::id).toList());
        return Collections.unmodifiableMap(broken);
    }

    /**
     * Runs the rules that look at one table.
     *
     * @param over whether the time for rules of packs is over
     */
    public Review review(ReviewedTable table, BooleanSupplier over) {
        Function<GatedRule, RuleStatus> gate;
        if (table.isReviewed()) {
            gate = rule -> rule.status(table::availabilityOf);
        } else {
            TableKind kind = table.table().kind();
            Bilingual reason = FormPart.kindReason(kind);
            gate = rule -> rule.looksAt(kind) ? rule.status(table::availabilityOf) : rule.notApplicable(reason);
        }
        return run(
                tableRules,
                table.profile(),
                () -> thorough ? both(table.facts(), ThoroughFacts.of(table)) : table.facts(),
                table.key(),
                gate,
                over);
    }

    /**
     * Runs the rules that look across tables and at the text around them.
     *
     * @param over whether the time for rules of packs is over
     */
    public Review review(ReviewedSubmission submission, BooleanSupplier over) {
        return run(
                submissionRules,
                submission.profile(),
                () -> thorough ? both(submission.facts(), submission.thoroughFacts()) : submission.facts(),
                "submission",
                rule -> rule.status(submission::availabilityOf),
                over);
    }

    private static Collection<Object> both(Collection<Object> facts, Collection<Object> more) {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(more);
        return all;
    }

    private Review run(
            Scope scope,
            Profile profile,
            Supplier<Collection<Object>> facts,
            String key,
            Function<GatedRule, RuleStatus> gate,
            BooleanSupplier over) {
        LeftOutRules leftOut = scope.leftOutBy(profile);
        RuleStatus[] statuses = new RuleStatus[scope.rules().size()];
        boolean anyLooks = false;
        for (GatedRule rule : scope.rules()) {
            RuleStatus status = leftOut.statusOr(rule, gate);
            statuses[rule.number()] = status;
            anyLooks |= status.outcome() == Outcome.PASSED;
        }
        Map<String, Bilingual> broken = new HashMap<>();
        FindingCollector collector = new FindingCollector(scope.byId(), statuses, profile);
        Collection<Object> looked = anyLooks ? facts.get() : List.of();
        if (anyLooks) {
            scope.base().run(looked, collector).forEach((rule, failure) -> broken.put(rule, Bilingual.of(failure)));
        }
        if (!packs.isEmpty()) {
            packs.run(scope.inForce(leftOut), statuses, looked, collector, over).forEach(broken::put);
        }
        List<Finding> findings = inOrder(collector, key);
        collector
                .reported()
                .forEach(each -> statuses[each.rule().number()] = each.rule().reported());
        broken.forEach((name, failure) -> {
            GatedRule rule = Objects.requireNonNull(scope.byId().get(name), name);
            statuses[rule.number()] = rule.broken(failure);
        });
        return new Review(findings, List.of(statuses));
    }

    private static List<Finding> inOrder(FindingCollector collector, String key) {
        List<Reported> reported = collector.reported();
        if (reported.isEmpty()) {
            return List.of();
        }
        reported.sort(Reported.IN_FORM_ORDER);
        Fingerprints fingerprints = new Fingerprints(key);
        Finding[] findings = new Finding[reported.size()];
        for (int i = 0; i < findings.length; i++) {
            Reported each = reported.get(i);
            String fingerprint =
                    fingerprints.of(each.rule().info().id(), each.subject().identity());
            findings[i] = each.finding(collector.profile(), fingerprint);
        }
        return List.of(findings);
    }
}
