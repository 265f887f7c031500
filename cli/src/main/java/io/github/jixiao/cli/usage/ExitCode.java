package io.github.jixiao.cli.usage;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.ReportSummary;
import org.jspecify.annotations.Nullable;

/** How the command ends; part of its contract. */
public enum ExitCode {
    /** Nothing at or above the threshold, and the run was complete. */
    CLEAN(0),
    /** Findings at or above the threshold. */
    FINDINGS(1),
    /** The command was used or configured wrongly. */
    USAGE(2),
    /** Something could not be read or checked, or the program failed inside. */
    INCOMPLETE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /**
     * Findings outrank incompleteness, incompleteness outranks clean.
     *
     * @param failOn the least severity that fails a run; {@code null} if none does
     */
    public static ExitCode of(ReportSummary summary, @Nullable Severity failOn) {
        if (failOn != null && summary.hasAtLeast(failOn)) {
            return FINDINGS;
        }
        return summary.isComplete() ? CLEAN : INCOMPLETE;
    }
}
