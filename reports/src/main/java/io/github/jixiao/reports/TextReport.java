package io.github.jixiao.reports;

import java.io.OutputStream;

/** A report for a person at a console: a block a finding, the place before the message, the gravest word first in its line. */
public final class TextReport implements ReportWriter {

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenTextReport(options, out);
    }
}
