package io.github.jixiao.internal;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Findings;
import io.github.jixiao.finding.Subject;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Takes what rules report. As agenda filter it knows which rule is speaking, and silences those that must not. */
final class FindingCollector implements Findings, AgendaFilter {
    private final Map<String, RuleInfo> rules;
    private final Set<String> silenced;
    private final Profile profile;
    private final List<Reported> reported = new ArrayList<>();
    private @Nullable RuleInfo speaking;

    /** A finding with its place in the form's order. */
    record Reported(Finding finding, Subject subject) {}

    /**
     * @param silenced rules that have nothing to look at
     */
    FindingCollector(Map<String, RuleInfo> rules, Set<String> silenced, Profile profile) {
        this.rules = rules;
        this.silenced = silenced;
        this.profile = profile;
    }

    /** A collector of its own for one rule. */
    FindingCollector speakingFor(RuleInfo rule) {
        FindingCollector own = new FindingCollector(Map.of(rule.id(), rule), Set.of(), profile);
        own.speaking = rule;
        return own;
    }

    void takeFrom(FindingCollector other) {
        reported.addAll(other.reported);
    }

    @Override
    public boolean accept(Match match) {
        speaking = rules.get(match.getRule().getName());
        return speaking != null && !silenced.contains(speaking.id());
    }

    @Override
    public void report(Subject subject, Object... namesAndValues) {
        reportAs("", subject, namesAndValues);
    }

    @Override
    public void reportAs(String variant, Subject subject, Object... namesAndValues) {
        RuleInfo rule = Objects.requireNonNull(speaking, "a rule reports only while it fires");
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                values.put(namesAndValues[i].toString(), value);
            }
        }
        boolean spansTables = rule.scope() == RuleScope.SUBMISSION && subject.tableIndex() == null;
        reported.add(new Reported(
                new Finding(
                        rule.id(),
                        variant,
                        profile.severity(rule, variant),
                        rule.aspect(),
                        rule.basis(),
                        spansTables ? null : subject.tableIndex(),
                        subject.location(),
                        values,
                        "",
                        profile.wording(rule)),
                subject));
    }

    List<Reported> reported() {
        return reported;
    }

    void clear() {
        reported.clear();
    }
}
