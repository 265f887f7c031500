package io.github.jixiao.rules.twin;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what the twins of rules report, one rule after the other. */
final class TwinFindings {
    private final List<TwinFinding> findings = new ArrayList<>();
    private final List<TwinSubject> subjects = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private RuleInfo rule;
    private String key;

    /** @param key what names the table, or the submission, in fingerprints */
    TwinFindings(RuleInfo rule, String key) {
        this.rule = rule;
        this.key = key;
    }

    /** From now on another rule reports, or the same about another table. */
    void next(RuleInfo speaking, String about) {
        this.rule = speaking;
        this.key = about;
    }

    /** Reports an indicator with its name and its target as written, which is all that most rules tell. */
    void reportTarget(String variant, ReviewedIndicator row) {
        reportAs(variant, row, "name", row.writtenName(), "stated", row.targetText());
    }

    void report(Subject subject, @Nullable Object... namesAndValues) {
        reportAs("", subject, namesAndValues);
    }

    void reportAs(String variant, Subject subject, @Nullable Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                values.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        findings.add(new TwinFinding(
                rule.id(), variant, rule.severity(variant), subject.tableIndex(), subject.location(), values));
        String name = TwinSubject.name(rule.id(), key, subject.identity());
        subjects.add(TwinSubject.of(rule.id(), name, times.merge(name, 1, Integer::sum)));
    }

    List<TwinFinding> findings() {
        return findings;
    }

    List<TwinSubject> subjects() {
        return subjects;
    }
}
