package io.github.jixiao.reports.html;

import java.util.Comparator;

/**
 * A line of the index: a table, or a file without one.
 *
 * @param anchor where its report stands
 * @param verdict how it came out
 * @param name what a person calls it
 * @param file the file
 * @param budget its budget with its unit; empty where it is not stated
 * @param counts its findings
 * @param grade the overall grade at most of its review sheet; empty where it has none
 */
record IndexLine(String anchor, Verdict verdict, String name, String file, String budget, Counts counts, String grade) {

    /** What is worst first; equals keep their order. */
    static final Comparator<IndexLine> WORST_FIRST = Comparator.comparing(
                    (IndexLine line) -> line.verdict() == Verdict.INCOMPLETE)
            .thenComparing(line -> line.counts().errors())
            .thenComparing(line -> line.counts().warnings())
            .thenComparing(line -> line.counts().infos())
            .reversed();
}
