package io.github.jixiao.reports;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report is to be written.
 *
 * @param language the language of everything a person reads
 * @param detail how much to tell; formats for programs tell everything
 * @param findingsListed how many findings to list at most; counts stay exact
 * @param colour whether the text may be coloured with ANSI sequences
 * @param columns how many columns the text may take, Chinese characters two each; 0 for lines as long as what they say
 * @param date the date the report bears; {@code null} for a report without one. Never read from a clock, so that the same input gives the
 *     same bytes
 * @param limits what a file was allowed to ask of its reader, for a report that is kept as evidence; empty where nobody says
 * @param failOn the least severity that fails the run; {@code null} if none does
 */
public record ReportOptions(
        Language language,
        Detail detail,
        int findingsListed,
        boolean colour,
        int columns,
        @Nullable LocalDate date,
        List<Bilingual> limits,
        @Nullable Severity failOn) {

    public ReportOptions {
        limits = List.copyOf(limits);
    }

    /** Everything is listed, in Chinese, without colour or wrapped lines, undated. */
    public static final ReportOptions STANDARD = new ReportOptions(
            Language.CHINESE, Detail.NORMAL, Integer.MAX_VALUE, false, 0, null, List.of(), Severity.ERROR);

    /** How much a report for people tells. */
    public enum Detail {
        /** Findings and what could not be read. */
        FINDINGS,
        /** Clean tables, totals and counts too. */
        NORMAL,
        /** Why each silent rule was silent, too. */
        EVERYTHING
    }

    /** The same in a language. */
    public ReportOptions in(Language newLanguage) {
        return new ReportOptions(newLanguage, detail, findingsListed, colour, columns, date, limits, failOn);
    }

    /** The same with more or less told. */
    public ReportOptions with(Detail newDetail) {
        return new ReportOptions(language, newDetail, findingsListed, colour, columns, date, limits, failOn);
    }

    /** The same with a limit on the findings listed. */
    public ReportOptions listingAtMost(int findings) {
        return new ReportOptions(language, detail, findings, colour, columns, date, limits, failOn);
    }

    /** The same with or without ANSI colours. */
    public ReportOptions coloured(boolean newColour) {
        return new ReportOptions(language, detail, findingsListed, newColour, columns, date, limits, failOn);
    }

    /** The same with text of so many columns at most; 0 for lines as long as what they say. */
    public ReportOptions wrappedAt(int newColumns) {
        return new ReportOptions(language, detail, findingsListed, colour, newColumns, date, limits, failOn);
    }

    /** The same with a date, or without one. */
    public ReportOptions dated(@Nullable LocalDate newDate) {
        return new ReportOptions(language, detail, findingsListed, colour, columns, newDate, limits, failOn);
    }

    /** The same with the limits of reading in words. */
    public ReportOptions within(List<Bilingual> newLimits) {
        return new ReportOptions(language, detail, findingsListed, colour, columns, date, newLimits, failOn);
    }

    /** The same with another severity from which on a finding is a failure; {@code null} if none is. */
    public ReportOptions failingOn(@Nullable Severity newFailOn) {
        return new ReportOptions(language, detail, findingsListed, colour, columns, date, limits, newFailOn);
    }

    /** Whether a finding of a severity fails the run. */
    public boolean fails(Severity severity) {
        return failOn != null && severity.isAtLeast(failOn);
    }
}
