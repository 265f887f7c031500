package io.github.jixiao.reports.markdown;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.reports.ReportSummary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The totals of each file, for as many files as a comment can show: the worst. */
final class FileRows {
    private static final int MOST = 200;

    private static final Comparator<Map.Entry<String, ReportSummary>> WORST_FIRST = Comparator.comparing(
                    (Map.Entry<String, ReportSummary> file) -> file.getValue().incomplete() > 0)
            .thenComparing(file -> file.getValue().errors())
            .thenComparing(file -> file.getValue().warnings())
            .thenComparing(file -> file.getValue().infos())
            .reversed();

    private final Map<String, ReportSummary> byFile = new LinkedHashMap<>();
    private ReportSummary rest = ReportSummary.NOTHING;

    void add(SubmissionReport submission) {
        String name = submission.source().name();
        byFile.put(name, byFile.getOrDefault(name, ReportSummary.NOTHING).plus(submission));
        if (byFile.size() > MOST) {
            List<Map.Entry<String, ReportSummary>> files = worstFirst();
            Map.Entry<String, ReportSummary> mildest = files.get(files.size() - 1);
            rest = rest.plus(mildest.getValue());
            byFile.remove(mildest.getKey());
        }
    }

    /** The worst files; equals in the order of the review. */
    List<Map.Entry<String, ReportSummary>> worstFirst() {
        return byFile.entrySet().stream().sorted(WORST_FIRST).toList();
    }

    /** The totals of the files beyond those. */
    ReportSummary rest() {
        return rest;
    }
}
