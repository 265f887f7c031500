package io.github.jixiao.internal;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.internal.FindingCollector.Reported;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.review.ReviewedSubmission;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** Runs rules with Drools: one session a table, one for what spans a submission. Immutable and safe for use by many threads. */
public final class DroolsEngine {
    private final Set<String> known;
    private final List<RuleInfo> rules;
    private final Scope tableRules;
    private final Scope submissionRules;
    private final boolean further;
    private final PackRules packs;

    /** The rules of one scope, and which of them each profile leaves out. */
    private record Scope(
            List<RuleInfo> rules,
            Map<String, RuleInfo> byId,
            RuleBase base,
            IdentityHashMap<Profile, LeftOutRules> leftOut) {

        /** Ids of the rules that are not left out. */
        Set<String> wanted(LeftOutRules leftOut) {
            return leftOut.statuses().isEmpty()
                    ? byId.keySet()
                    : byId.keySet().stream()
                            .filter(rule -> !leftOut.statuses().containsKey(rule))
                            .collect(Collectors.toSet());
        }

        LeftOutRules leftOutBy(Profile profile) {
            LeftOutRules prepared = leftOut.get(profile);
            return prepared == null ? LeftOutRules.of(profile, rules) : prepared;
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
        this.further = rules.stream().anyMatch(rule -> !rule.ruleSet().equals("standard"));
        this.tableRules = scope(RuleScope.TABLE, models, profiles);
        this.submissionRules = scope(RuleScope.SUBMISSION, models, profiles);
    }

    private Scope scope(RuleScope wanted, List<Model> models, List<Profile> profiles) {
        List<RuleInfo> inScope =
                rules.stream().filter(rule -> rule.scope() == wanted).toList();
        Map<String, RuleInfo> byId = inScope.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        IdentityHashMap<Profile, LeftOutRules> leftOut = new IdentityHashMap<>();
        profiles.forEach(profile -> leftOut.put(profile, LeftOutRules.of(profile, inScope)));
        Set<String> wantedBySome = byId.keySet().stream()
                .filter(rule -> leftOut.values().stream()
                        .anyMatch(each -> !each.statuses().containsKey(rule)))
                .collect(Collectors.toUnmodifiableSet());
        return new Scope(inScope, byId, new RuleBase(models, wantedBySome), leftOut);
    }

    /** Ids of all rules of the rule sets, wanted or not. */
    public Set<String> known() {
        return known;
    }

    /** The rules in force, by rule set and id. */
    public List<RuleInfo> rules() {
        return rules;
    }

    /**
     * Runs the rules that look at one table.
     *
     * @param over whether the time for rules of packs is over
     */
    public Review review(ReviewedTable table, BooleanSupplier over) {
        Function<RuleInfo, RuleStatus> gate = rule ->
                table.isReviewed() || table.isBlankTemplate() && rule.needs().contains(FormPart.BLANK_FORM)
                        ? status(rule, table::availabilityOf)
                        : silent(rule, FormPart.kindReason(table.table().kind()));
        Collection<Object> facts = further ? both(table.facts(), table.furtherFacts()) : table.facts();
        return run(tableRules, table.profile(), facts, table.key(), gate, over);
    }

    /**
     * Runs the rules that look across tables and at the text around them.
     *
     * @param over whether the time for rules of packs is over
     */
    public Review review(ReviewedSubmission submission, BooleanSupplier over) {
        Collection<Object> facts = further ? both(submission.facts(), submission.furtherFacts()) : submission.facts();
        return run(
                submissionRules,
                submission.profile(),
                facts,
                "submission",
                rule -> status(rule, submission::availabilityOf),
                over);
    }

    private static Collection<Object> both(Collection<Object> facts, Collection<Object> furtherFacts) {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(furtherFacts);
        return all;
    }

    /** Findings of several reviews of one submission, in the order of the form; those of equal place stay as they are. */
    public static List<Finding> inFormOrder(Collection<Finding> findings) {
        return findings.stream().sorted(FormOrder.BY_PLACE).toList();
    }

    private Review run(
            Scope scope,
            Profile profile,
            Collection<Object> facts,
            String key,
            Function<RuleInfo, RuleStatus> gate,
            BooleanSupplier over) {
        LeftOutRules leftOut = scope.leftOutBy(profile);
        List<RuleStatus> gates =
                scope.rules().stream().map(rule -> leftOut.statusOr(rule, gate)).toList();
        Set<String> silenced = gates.stream()
                .filter(status -> status.outcome() != Outcome.PASSED)
                .map(RuleStatus::rule)
                .collect(Collectors.toSet());
        FindingCollector collector = new FindingCollector(scope.byId(), silenced, profile);
        Map<String, RuleStatus.Reason> broken = new HashMap<>();
        if (silenced.size() < gates.size()) {
            scope.base().run(facts, collector).forEach((rule, failure) -> broken.put(rule, language -> failure));
        }
        packs.run(scope.wanted(leftOut), silenced, facts, collector, over)
                .forEach((rule, fault) -> broken.put(rule, fault::in));
        List<Finding> findings = inOrder(collector.reported(), key);
        Set<String> speakers = new HashSet<>();
        findings.forEach(finding -> speakers.add(finding.rule()));
        return new Review(
                findings,
                gates.stream()
                        .map(status -> conclude(status, speakers, broken.get(status.rule())))
                        .toList());
    }

    private static RuleStatus conclude(RuleStatus status, Set<String> speakers, RuleStatus.@Nullable Reason failure) {
        if (failure != null) {
            return new RuleStatus(status.rule(), Outcome.BROKEN, failure);
        }
        return speakers.contains(status.rule()) ? new RuleStatus(status.rule(), Outcome.REPORTED, null) : status;
    }

    private static List<Finding> inOrder(List<Reported> reported, String key) {
        reported.sort(new FormOrder());
        Fingerprints fingerprints = new Fingerprints();
        List<Finding> findings = new ArrayList<>(reported.size());
        for (Reported each : reported) {
            Finding finding = each.finding();
            findings.add(finding.withFingerprint(
                    fingerprints.of(finding.rule(), key, each.subject().identity())));
        }
        return List.copyOf(findings);
    }

    private static RuleStatus status(RuleInfo rule, Function<FormPart, Availability> availability) {
        for (Availability lack : List.of(Availability.ABSENT, Availability.INSUFFICIENT)) {
            for (FormPart part : rule.needs()) {
                if (availability.apply(part) == lack) {
                    Outcome outcome = lack == Availability.ABSENT ? Outcome.NOT_APPLICABLE : Outcome.INSUFFICIENT_DATA;
                    return new RuleStatus(rule.id(), outcome, part.reason(lack));
                }
            }
        }
        return new RuleStatus(rule.id(), Outcome.PASSED, null);
    }

    private static RuleStatus silent(RuleInfo rule, RuleStatus.Reason reason) {
        return new RuleStatus(rule.id(), Outcome.NOT_APPLICABLE, reason);
    }
}
