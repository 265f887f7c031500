package io.github.jixiao.reports.workbook;

import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportWriter;
import io.github.jixiao.reports.RulesInForce;
import java.io.OutputStream;

/**
 * A report as an .xlsx workbook: totals, findings, what became of every rule, and under which rules the review was made. Text stays text,
 * numbers are numbers, nothing is a formula; any number of files needs little memory.
 */
public final class WorkbookReport implements ReportWriter {

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenWorkbookReport(rules, options, out);
    }
}
