package io.github.jixiao.reports.text;

import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportWriter;
import io.github.jixiao.reports.RulesInForce;
import java.io.OutputStream;

/** A report for a person at a console: a block a finding, the place before the message, the gravest word first in its line. */
public final class TextReport implements ReportWriter {

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenTextReport(options, out);
    }
}
