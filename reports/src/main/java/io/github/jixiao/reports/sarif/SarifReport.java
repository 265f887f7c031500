package io.github.jixiao.reports.sarif;

import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportWriter;
import io.github.jixiao.reports.RulesInForce;
import java.io.OutputStream;

/**
 * A report in SARIF 2.1.0 with every rule in force, a result for each finding, and a notification for whatever could not be read or run.
 * Code hosts take {@value #MOST_RESULTS} results of a run: beyond them the gravest are listed, and a notification says so.
 */
public final class SarifReport implements ReportWriter {
    static final int MOST_RESULTS = 5_000;
    static final int MOST_NOTIFICATIONS = 1_000;

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenSarifReport(rules, options, out);
    }
}
