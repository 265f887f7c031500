package io.github.jixiao.reports.html;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page tells about a file.
 *
 * @param number its number in the run, from 1
 * @param name its name
 * @param report the file and what was found in it
 * @param verdict how it came out
 * @param counts its findings
 * @param tables its tables
 * @param across notes that belong to no single table
 * @param acrossOmitted how many findings that belong to no single table are not listed
 * @param rules what became of the rules that look across tables
 * @param errors why the file, or part of it, could not be read
 * @param alone whether the page is about this file alone
 */
record SubmissionSection(
        int number,
        String name,
        SubmissionReport report,
        Verdict verdict,
        Counts counts,
        List<TableSection> tables,
        List<FindingNote> across,
        long acrossOmitted,
        RuleLines rules,
        List<Unread> errors,
        boolean alone) {
    /** Files whose section a browser takes apart at once; those after them wait as text until somebody opens them. */
    private static final int TAKEN_APART = 50;

    /** Whether a browser that runs the script takes the section as text until it is opened, since so many stand before it. */
    boolean isHeldBack() {
        return number > TAKEN_APART;
    }

    /** Its anchor. */
    String id() {
        return id(number);
    }

    static String id(int number) {
        return "f" + number;
    }

    /** Whether the file, or part of it, could not be read. */
    boolean isUnread() {
        return !errors.isEmpty() || tables.isEmpty();
    }

    /** Anchor of what belongs to no table, unless the index leads to what could not be read. */
    @Nullable
    String acrossAnchor() {
        return isUnread() ? null : id() + "a";
    }

    /** Whether what was found across tables and in the text all stands with the tables that it speaks about. */
    boolean isToldInTables() {
        return across.isEmpty() && acrossOmitted == 0 && rules.count(Outcome.REPORTED) > 0;
    }

    /** Whether anything is to be told beyond its tables. */
    boolean hasAcross() {
        return rules.total() > 0 || !across.isEmpty() || acrossOmitted > 0;
    }

    /**
     * Why something could not be read.
     *
     * @param place where in the file; may be empty
     * @param message what is wrong and what to do about it
     * @param reason name of the reason
     */
    record Unread(String place, String message, String reason) {}
}
