package io.github.jixiao.reports;

import io.github.jixiao.value.Bilingual;

/**
 * Something about the run as a whole that whoever reads its report should know. Neither a finding nor a file that could not be read.
 *
 * @param kind what it is about
 * @param message in words
 */
public record RunNotice(Kind kind, Bilingual message) {

    /** What a notice is about; its name is part of the JSON report. */
    public enum Kind {
        /** Where the settings come from. */
        CONFIGURATION,
        /** A suppression ran out, so that what it named counts again. */
        SUPPRESSION_EXPIRED,
        /** A suppression names nothing that was found. */
        SUPPRESSION_UNMATCHED,
        /** The baseline names findings that are no longer there, so that it can shrink. */
        BASELINE_STALE
    }
}
