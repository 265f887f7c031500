package io.github.jixiao.reports.html;

import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportWriter;
import io.github.jixiao.reports.RulesInForce;
import java.io.OutputStream;

/**
 * A report as one HTML file: each form redrawn with its faults marked and explained beside it, pictures, the review sheet, what became of
 * every rule, and the pages of the rules that reported. It fetches nothing, works without its script, and prints on A4.
 */
public final class HtmlReport implements ReportWriter {

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenHtmlReport(rules, options, out);
    }
}
