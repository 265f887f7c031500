package io.github.jixiao.reports.junit;

import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportWriter;
import io.github.jixiao.reports.RulesInForce;
import java.io.OutputStream;

/**
 * A report as JUnit XML: a test case for each rule and table, so that a CI server shows what passed, what was found, and what could not be
 * judged. A broken rule and a file that cannot be read are errors.
 */
public final class JunitReport implements ReportWriter {

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenJunitReport(rules, options, out);
    }
}
