package io.github.jixiao.internal;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Findings;
import io.github.jixiao.finding.FormOrder;
import io.github.jixiao.finding.Subject;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Takes what rules report. As agenda filter it knows which rule is speaking, and silences those that must not. */
final class FindingCollector implements Findings, AgendaFilter {
    private final Map<String, GatedRule> rules;
    private final RuleStatus[] gates;
    private final Profile profile;
    private final List<Reported> reported = new ArrayList<>();
    private @Nullable GatedRule speaking;

    /** What a rule reported, about what. */
    record Reported(GatedRule rule, String variant, Subject subject, Map<String, Object> values) {

        /** By place, and by rule where several speak about one place. */
        static final Comparator<Reported> IN_FORM_ORDER = Comparator.comparing(Reported::subject, FormOrder.OF_SUBJECTS)
                .thenComparing(reported -> reported.rule().info().id())
                .thenComparing(reported -> reported.subject().identity())
                .thenComparing(Reported::variant)
                .thenComparing(reported -> reported.values().toString());

        @Nullable
        Integer table() {
            return subject.tableIndex();
        }

        Finding finding(Profile profile, String fingerprint) {
            RuleInfo info = rule.info();
            return new Finding(
                    info.id(),
                    variant,
                    profile.severity(info, variant),
                    info.aspect(),
                    info.basis(),
                    table(),
                    subject.location(),
                    values,
                    fingerprint,
                    profile.wording(info));
        }
    }

    /**
     * @param rules by id
     * @param gates status of each rule, by number, before the run; none but those that could pass may speak
     */
    FindingCollector(Map<String, GatedRule> rules, RuleStatus[] gates, Profile profile) {
        this.rules = rules;
        this.gates = gates;
        this.profile = profile;
    }

    /** A collector of its own for one rule. */
    FindingCollector speakingFor(GatedRule rule) {
        FindingCollector own = new FindingCollector(Map.of(rule.info().id(), rule), gates, profile);
        own.speaking = rule;
        return own;
    }

    void takeFrom(FindingCollector other) {
        reported.addAll(other.reported);
    }

    @Override
    public boolean accept(Match match) {
        speaking = rules.get(match.getRule().getName());
        return speaking != null && gates[speaking.number()].outcome() == Outcome.PASSED;
    }

    @Override
    public void report(Subject subject, Object... namesAndValues) {
        reportAs("", subject, namesAndValues);
    }

    @Override
    public void reportAs(String variant, Subject subject, Object... namesAndValues) {
        GatedRule rule = Objects.requireNonNull(speaking, "a rule reports only while it fires");
        reported.add(new Reported(rule, variant, subject, Finding.values(namesAndValues)));
    }

    List<Reported> reported() {
        return reported;
    }

    Profile profile() {
        return profile;
    }

    void clear() {
        reported.clear();
    }
}
