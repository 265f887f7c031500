package io.github.jixiao.cli.baseline;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a run read whole, and the rules that looked at each. Of what a run did not look at it cannot tell whether it has been
 * corrected. Safe for use by many threads.
 */
final class LookedAt {
    private final Map<String, Set<String>> rules = new ConcurrentHashMap<>();
    private final Set<String> incomplete = ConcurrentHashMap.newKeySet();

    void add(SubmissionReport report) {
        String source = report.source().name();
        Set<String> looked = rules.computeIfAbsent(source, name -> ConcurrentHashMap.newKeySet());
        report.statuses().filter(LookedAt::hasLooked).map(RuleStatus::rule).forEach(looked::add);
        if (!report.isComplete()) {
            incomplete.add(source);
        }
    }

    private static boolean hasLooked(RuleStatus status) {
        return status.outcome() != Outcome.BROKEN && !status.isLeftOut();
    }

    /**
     * Whether a finding would have been met again.
     *
     * @param source the document; {@code null} for any
     * @param rule the rule; {@code null} for any
     */
    boolean covers(@Nullable String source, @Nullable String rule) {
        boolean anywhere = source == null || source.isEmpty();
        if (!anywhere && (!rules.containsKey(source) || incomplete.contains(source))) {
            return false;
        }
        return rule == null
                || (anywhere
                        ? rules.values().stream().anyMatch(looked -> looked.contains(rule))
                        : rules.getOrDefault(source, Set.of()).contains(rule));
    }

    /** Whether a document was read whole. */
    boolean covers(String source) {
        return covers(source, null);
    }
}
