package io.github.jixiao.reports.markdown;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.reports.ReportSummary;
import java.util.LinkedHashMap;
import java.util.Map;

/** The totals of each file, for as many files as a comment can show. */
final class FileRows {
    private static final int MOST = 200;

    private final Map<String, ReportSummary> byFile = new LinkedHashMap<>();
    private ReportSummary rest = ReportSummary.NOTHING;

    void add(SubmissionReport submission) {
        String name = submission.source().name();
        ReportSummary known = byFile.get(name);
        if (known == null && byFile.size() >= MOST) {
            rest = rest.plus(submission);
        } else {
            byFile.put(name, (known == null ? ReportSummary.NOTHING : known).plus(submission));
        }
    }

    Map<String, ReportSummary> byFile() {
        return byFile;
    }

    /** The totals of the files beyond those. */
    ReportSummary rest() {
        return rest;
    }
}
