package io.github.jixiao.cli.baseline;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what a baseline is made of. */
public final class BaselineDraft implements OpenReport {
    private final Language language;
    private final Map<String, KnownFinding> findings = new HashMap<>();
    private final LookedAt lookedAt = new LookedAt();
    private final List<ReadError> unread = new ArrayList<>();

    /**
     * An empty draft.
     *
     * @param language of the messages in it
     */
    public BaselineDraft(Language language) {
        this.language = language;
    }

    @Override
    public void add(SubmissionReport submission) {
        lookedAt.add(submission);
        unread.addAll(submission.readErrors());
        for (Finding finding : submission.findings()) {
            KnownFinding known = KnownFinding.of(finding, submission, language);
            findings.merge(known.fingerprint(), known, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** Everything found. */
    public Baseline baseline() {
        return Baseline.of(findings.values());
    }

    /** Fingerprints of everything found. */
    public Set<String> met() {
        return findings.keySet();
    }

    /** What the run can speak about. */
    public LookedAt lookedAt() {
        return lookedAt;
    }

    /** What could not be read. */
    public List<ReadError> unread() {
        return unread;
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
