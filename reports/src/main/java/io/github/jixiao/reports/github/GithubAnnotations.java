package io.github.jixiao.reports.github;

import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportWriter;
import io.github.jixiao.reports.RulesInForce;
import java.io.OutputStream;

/** Findings as workflow commands, which GitHub Actions shows as annotations of the files: a line a finding. */
public final class GithubAnnotations implements ReportWriter {

    @Override
    public OpenReport open(RulesInForce rules, ReportOptions options, OutputStream out) {
        return new OpenGithubAnnotations(options, out);
    }
}
