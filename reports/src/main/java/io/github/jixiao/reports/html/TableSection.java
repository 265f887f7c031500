package io.github.jixiao.reports.html;

import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page tells about a table.
 *
 * @param id its anchor
 * @param name what a person calls it
 * @param form what form it is
 * @param year its year as the form prints it; empty where nothing tells
 * @param report the table and its statuses
 * @param verdict how it came out
 * @param counts its findings
 * @param omitted how many of its findings are not listed
 * @param marked the form with its faults marked
 * @param costs the picture of its costs, if there is one
 * @param coverage the picture of its categories, if there is one
 * @param schedule the picture of its expenditure schedule, if there is one
 * @param sheet its review sheet, if it has one
 * @param rules what became of every rule
 */
record TableSection(
        String id,
        String name,
        String form,
        String year,
        TableReport report,
        Verdict verdict,
        Counts counts,
        long omitted,
        MarkedForm marked,
        @Nullable CostPicture costs,
        @Nullable CoveragePicture coverage,
        @Nullable SchedulePicture schedule,
        @Nullable SheetView sheet,
        RuleLines rules) {

    /** Whether there is any picture. */
    boolean hasPictures() {
        return costs != null || coverage != null || schedule != null;
    }

    /** How many indicators the drawing leaves out. */
    int undrawn() {
        return Math.max(0, report.table().indicators().size() - IndicatorRows.MOST);
    }

    /** Whether a finding is about a table. */
    static boolean isAbout(Finding finding, TableReport table) {
        return Integer.valueOf(table.index()).equals(finding.table());
    }

    /** The findings about a table. */
    static List<Finding> about(List<Finding> findings, TableReport table) {
        return findings.stream().filter(finding -> isAbout(finding, table)).toList();
    }
}
