package io.github.jixiao.cli.baseline;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.value.Language;
import java.util.Comparator;

/**
 * A finding in a baseline: the fingerprint counts, the rest is for the person who looks through it.
 *
 * @param source the document
 * @param table what a person calls the table; empty for a finding across tables
 */
public record KnownFinding(String fingerprint, String rule, String source, String table, String message)
        implements Comparable<KnownFinding> {
    private static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::source)
            .thenComparing(KnownFinding::table)
            .thenComparing(KnownFinding::rule)
            .thenComparing(KnownFinding::fingerprint);

    static KnownFinding of(Finding finding, SubmissionReport submission, Language language) {
        String table = submission.tables().stream()
                .filter(each -> Integer.valueOf(each.index()).equals(finding.table()))
                .map(TableReport::name)
                .findFirst()
                .orElse("");
        return new KnownFinding(
                finding.fingerprint(), finding.rule(), submission.source().name(), table, finding.message(language));
    }

    @Override
    public int compareTo(KnownFinding other) {
        return ORDER.compare(this, other);
    }
}
