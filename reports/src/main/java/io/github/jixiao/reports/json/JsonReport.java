package io.github.jixiao.reports.json;

import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportWriter;
import io.github.jixiao.reports.RulesInForce;
import java.io.OutputStream;

/**
 * A report for programs, after {@code report.schema.json}: numbers exact and in plain notation, money in 万元, messages and reasons in
 * the language asked for, and every operand of a finding.
 */
public final class JsonReport implements ReportWriter {

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenJsonReport(rules, options, out);
    }
}
