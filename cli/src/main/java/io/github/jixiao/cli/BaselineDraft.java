package io.github.jixiao.cli;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.value.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what a baseline is made of. */
final class BaselineDraft implements OpenReport {
    private final Language language;
    private final Map<String, KnownFinding> findings = new HashMap<>();
    private final Set<String> whole = new TreeSet<>();
    private final Set<String> incomplete = new HashSet<>();

    /** @param language of the messages in it */
    BaselineDraft(Language language) {
        this.language = language;
    }

    @Override
    public void add(SubmissionReport submission) {
        (submission.isComplete() ? whole : incomplete).add(submission.source().name());
        for (Finding finding : submission.findings()) {
            KnownFinding known = KnownFinding.of(finding, submission, language);
            findings.merge(known.fingerprint(), known, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** Everything found. */
    Baseline baseline() {
        return Baseline.of(findings.values());
    }

    /** Fingerprints of everything found. */
    Set<String> met() {
        return findings.keySet();
    }

    /** The documents that were read whole. */
    Set<String> lookedAt() {
        Set<String> names = new HashSet<>(whole);
        names.removeAll(incomplete);
        return names;
    }

    @Override
    public void conclude() {
        // The baseline is asked for.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
