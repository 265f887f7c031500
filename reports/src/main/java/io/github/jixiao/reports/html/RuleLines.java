package io.github.jixiao.reports.html;

import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every rule: rules of the same status and reason together.
 *
 * @param groups the groups, what broke or reported first
 * @param total how many rules have a status
 */
record RuleLines(List<Group> groups, int total) {
    private static final List<Outcome> ORDER = List.of(
            Outcome.BROKEN, Outcome.REPORTED, Outcome.PASSED, Outcome.INSUFFICIENT_DATA, Outcome.NOT_APPLICABLE);

    /**
     * Rules with one status and reason.
     *
     * @param outcome the status
     * @param reason why; empty where there is none
     * @param rules their ids
     */
    record Group(Outcome outcome, String reason, List<String> rules) {

        /** The rules in one line. */
        String joined() {
            return String.join(" ", rules);
        }
    }

    static RuleLines of(List<RuleStatus> statuses, ReportWords words) {
        List<Group> groups = new ArrayList<>();
        for (Outcome outcome : ORDER) {
            Map<String, List<String>> byReason = new LinkedHashMap<>();
            for (RuleStatus status : statuses) {
                if (status.outcome() == outcome) {
                    byReason.computeIfAbsent(words.inert(status.reason(words.language())), none -> new ArrayList<>())
                            .add(status.rule());
                }
            }
            byReason.forEach((reason, rules) -> groups.add(new Group(outcome, reason, List.copyOf(rules))));
        }
        return new RuleLines(List.copyOf(groups), statuses.size());
    }

    /** How many rules have a status. */
    int count(Outcome outcome) {
        return groups.stream()
                .filter(group -> group.outcome() == outcome)
                .mapToInt(group -> group.rules().size())
                .sum();
    }

    /** Whether any rule had something to look at. */
    boolean anyLooked() {
        return count(Outcome.NOT_APPLICABLE) < total;
    }

    /** The statuses that any rule has, what broke or reported first. */
    List<Outcome> outcomes() {
        return ORDER.stream().filter(outcome -> count(outcome) > 0).toList();
    }
}
