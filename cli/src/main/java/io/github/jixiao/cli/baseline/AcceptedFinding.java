package io.github.jixiao.cli.baseline;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Suppression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One finding that a person accepts (豁免), as a file says it.
 *
 * @param fingerprint of the finding
 * @param rule the rule that reports it; {@code null} where the file does not say
 * @param source the document it is in; {@code null} where the file does not say
 * @param suppression why, who and until when
 */
public record AcceptedFinding(
        String fingerprint, @Nullable String rule, @Nullable String source, Suppression suppression) {

    boolean names(Finding finding) {
        return finding.fingerprint().equals(fingerprint)
                && (rule == null || finding.rule().equals(rule));
    }

    /** Whether the last day has passed. */
    boolean isExpired(LocalDate today) {
        return suppression.until() != null && today.isAfter(suppression.until());
    }

    /** What a person calls it. */
    String name() {
        return rule == null ? fingerprint : rule + " " + fingerprint;
    }
}
