package io.github.jixiao.cli.output;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.console.Terminal;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.RunNotice;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every report of one run: one to standard output, any number to files. */
public final class ReportOutputs implements OpenReport {
    private final Session session;
    private final List<OpenReport> reports = new ArrayList<>();
    private final List<ReportFile> files = new ArrayList<>();
    /** Whether a person sees notices in the report itself. */
    private boolean textShown;

    private ReportOutputs(Session session) {
        this.session = session;
    }

    public static ReportOutputs open(
            List<ReportRequest> requests, RulesInForce rules, ReportOptions options, Session session)
            throws UsageException, IOException {
        ReportOutputs outputs = new ReportOutputs(session);
        try {
            for (ReportRequest request : requests) {
                outputs.open(request, rules, options);
            }
            return outputs;
        } catch (UsageException | IOException e) {
            outputs.close();
            throw e;
        }
    }

    private void open(ReportRequest request, RulesInForce rules, ReportOptions options)
            throws UsageException, IOException {
        if (request.file() == null) {
            Terminal terminal = session.terminal();
            textShown = request.format() == ReportFormat.TEXT;
            OutputStream out = textShown ? terminal.text() : terminal.bytes();
            reports.add(request.format().writer().open(rules, options, out));
        } else {
            ReportFile file = ReportFile.begin(request.file());
            files.add(file);
            reports.add(request.format().writer().open(rules, options.coloured(false), file.out()));
        }
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        prepare(submission).add();
    }

    @Override
    public Prepared prepare(SubmissionReport submission) {
        List<Prepared> prepared =
                reports.stream().map(report -> report.prepare(submission)).toList();
        return () -> add(prepared);
    }

    private void add(List<Prepared> prepared) throws IOException {
        for (Prepared each : prepared) {
            each.add();
        }
        if (session.terminal().traits().out()) {
            session.terminal().flush();
        }
    }

    @Override
    public void note(RunNotice notice) throws IOException {
        for (OpenReport report : reports) {
            report.note(notice);
        }
        if (!textShown && notice.kind() != RunNotice.Kind.CONFIGURATION) {
            session.say("notice", notice.message());
        }
    }

    @Override
    public void conclude() throws IOException {
        for (OpenReport report : reports) {
            report.conclude();
        }
        for (ReportFile file : files) {
            file.finish();
            session.say("written", file.place());
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Closeable each : Stream.concat(reports.stream(), files.stream()).toList()) {
            try {
                each.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
