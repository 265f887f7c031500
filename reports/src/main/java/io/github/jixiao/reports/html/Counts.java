package io.github.jixiao.reports.html;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Exact numbers of findings, listed or not.
 *
 * @param errors findings of severity {@code ERROR}
 * @param warnings findings of severity {@code WARNING}
 * @param infos findings of severity {@code INFO}
 * @param byAspect findings by aspect and severity
 */
record Counts(long errors, long warnings, long infos, Map<ReviewAspect, Map<Severity, Integer>> byAspect) {

    static Counts of(List<Finding> findings) {
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        Map<ReviewAspect, Map<Severity, Integer>> byAspect = new EnumMap<>(ReviewAspect.class);
        for (Finding finding : findings) {
            bySeverity.merge(finding.severity(), 1L, Long::sum);
            byAspect.computeIfAbsent(finding.aspect(), none -> new EnumMap<>(Severity.class))
                    .merge(finding.severity(), 1, Integer::sum);
        }
        return new Counts(
                bySeverity.getOrDefault(Severity.ERROR, 0L),
                bySeverity.getOrDefault(Severity.WARNING, 0L),
                bySeverity.getOrDefault(Severity.INFO, 0L),
                byAspect);
    }

    long all() {
        return errors + warnings + infos;
    }

    /** How many findings an aspect has. */
    int of(ReviewAspect aspect) {
        return byAspect.getOrDefault(aspect, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many findings of an aspect have a severity. */
    int of(ReviewAspect aspect, Severity severity) {
        return byAspect.getOrDefault(aspect, Map.of()).getOrDefault(severity, 0);
    }
}
