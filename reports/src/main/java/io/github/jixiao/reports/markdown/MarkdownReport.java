package io.github.jixiao.reports.markdown;

import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportWriter;
import io.github.jixiao.reports.RulesInForce;
import java.io.OutputStream;

/**
 * A report as Markdown that fits into a comment of {@value #MOST_CHARACTERS} characters: the gravest findings first, and a sentence about
 * what was cut.
 */
public final class MarkdownReport implements ReportWriter {
    static final int MOST_CHARACTERS = 65_536;

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenMarkdownReport(rules, options, out);
    }
}
