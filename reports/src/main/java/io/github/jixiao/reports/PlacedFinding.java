package io.github.jixiao.reports;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what a person calls the place where it was made.
 *
 * @param file name of the file
 * @param table number of the table in the file, from 1; {@code null} for a finding across tables
 * @param project what a person calls the table; empty for a finding across tables
 * @param place where in the table
 * @param finding the finding
 */
public record PlacedFinding(String file, @Nullable Integer table, String project, String place, Finding finding) {
    private static final Bilingual ADVICE = Bilingual.of("改法：", "Advice: ");

    /** Severity and place, message, advice and basis, each in a line of its own. */
    public String text(Language language) {
        String advice = finding.advice(language);
        return finding.severity().in(language) + " · " + place + "\n" + finding.message(language)
                + (advice.isEmpty() ? "" : "\n" + ADVICE.in(language) + advice) + "\n" + finding.basis(language);
    }
}
