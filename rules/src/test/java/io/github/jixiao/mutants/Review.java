package io.github.jixiao.mutants;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.UnreadableFileException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the standard rules say about a form.
 *
 * @param findings every finding
 */
record Review(List<Finding> findings) {
    static final Review NOTHING = new Review(List.of());
    private static final TableValidator VALIDATOR = TableValidator.standard();

    static Review of(Form form) {
        try {
            ValidationReport report = VALIDATOR.validate(form.submission());
            if (!report.isComplete()) {
                throw new IllegalStateException(form.name() + ": a rule broke");
            }
            return new Review(report.findings());
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(form.name() + ": " + e.getMessage(), e);
        }
    }

    /** Whether the rule that is meant to reports the fault, and did not before. */
    boolean reportsNewly(Fault fault, Review before) {
        Set<String> known = before.keys();
        return findings.stream()
                .filter(finding -> finding.rule().equals(fault.rule()) && finding.severity() == fault.severity())
                .anyMatch(finding -> !known.contains(key(finding)));
    }

    /** The warnings and errors that another review does not have, in words. */
    List<String> alarmsBeyond(Review before) {
        Set<String> known = before.keys();
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO && !known.contains(key(finding)))
                .map(finding -> finding.severity() + " " + finding.rule() + ": " + finding.message())
                .toList();
    }

    /** What a rule says, in words. */
    List<String> said(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.severity() + ": " + finding.message())
                .toList();
    }

    private Set<String> keys() {
        return findings.stream().map(Review::key).collect(Collectors.toSet());
    }

    /** A finding with its operands: the same place may be wrong in another way. */
    private static String key(Finding finding) {
        return finding.fingerprint() + finding.severity() + finding.variant() + finding.values();
    }
}
