package io.github.jixiao.reports;

import io.github.jixiao.value.Language;

/**
 * How a report is to be written.
 *
 * @param language the language of everything a person reads
 * @param detail how much to tell; formats for programs tell everything
 * @param findingsListed how many findings to list at most; counts stay exact
 * @param colour whether the text may be coloured with ANSI sequences
 */
public record ReportOptions(Language language, Detail detail, int findingsListed, boolean colour) {

    /** Everything is listed, in Chinese, without colour. */
    public static final ReportOptions STANDARD =
            new ReportOptions(Language.CHINESE, Detail.NORMAL, Integer.MAX_VALUE, false);

    /** How much a report for people tells. */
    public enum Detail {
        /** Findings and what could not be read. */
        FINDINGS,
        /** Clean tables, totals and counts too. */
        NORMAL,
        /** Why each silent rule was silent, too. */
        EVERYTHING
    }

    public ReportOptions in(Language newLanguage) {
        return new ReportOptions(newLanguage, detail, findingsListed, colour);
    }

    public ReportOptions with(Detail newDetail) {
        return new ReportOptions(language, newDetail, findingsListed, colour);
    }

    public ReportOptions listingAtMost(int findings) {
        return new ReportOptions(language, detail, findings, colour);
    }

    public ReportOptions coloured(boolean newColour) {
        return new ReportOptions(language, detail, findingsListed, newColour);
    }
}
