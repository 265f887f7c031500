package io.github.jixiao.cli;

import io.github.jixiao.TableValidator;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportOptions.Detail;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code jixiao check}: reads files, validates, prints a report. */
final class CheckCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("check")
                .lists("--format", "--severity", "--exclude-rule", "--only-rule")
                .values("--profile", "--rules", "--fail-on", "--baseline", "--config")
                .values("--threads", "--timeout", "--max-findings", "--date", "--annotate", "--review-sheet")
                .flags("--progress", "--no-progress", "--no-color", "-q, --quiet")
                .operands(1, Integer.MAX_VALUE);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        if (arguments.has("--quiet") && arguments.has("--verbose")) {
            throw new UsageException("quiet-and-verbose");
        }
        Settings settings = Settings.of(arguments);
        List<ReportRequest> requests = ReportRequest.of(arguments);
        Baseline baseline = Baseline.read(settings.baseline());
        TableValidator validator = settings.validator();
        RulesInForce rules = RulesInForce.of(validator.reportOn(List.of()));
        ReportOptions options = options(arguments, settings, session);
        List<OpenReport> folders = folders(arguments, rules, options, session);
        try (ReportOutputs outputs = ReportOutputs.open(requests, rules, options, session)) {
            folders.forEach(outputs::also);
            ReportSummary summary = new ReviewRun(session, arguments, settings, validator, baseline).into(outputs);
            if (baseline.unmet() > 0) {
                session.say("baseline.unmet", baseline.unmet());
            }
            sayWhatCouldNotBeShown(session);
            return ExitCode.of(summary, settings.failOn());
        }
    }

    /** What is written as a file for each input. */
    private static List<OpenReport> folders(
            Arguments arguments, RulesInForce rules, ReportOptions options, Session session) throws UsageException {
        List<OpenReport> folders = new ArrayList<>();
        Optional<String> copies = arguments.value("--annotate");
        if (copies.isPresent()) {
            OutputFolder folder = OutputFolder.begin(copies.get(), arguments.operands());
            folders.add(new ReviewedCopies(folder, options, session));
        }
        Optional<String> sheets = arguments.value("--review-sheet");
        if (sheets.isPresent()) {
            OutputFolder folder = OutputFolder.begin(sheets.get(), arguments.operands());
            folders.add(new ReviewSheetFiles(folder, rules, options, session));
        }
        return folders;
    }

    private static ReportOptions options(Arguments arguments, Settings settings, Session session)
            throws UsageException {
        Detail detail = arguments.has("--quiet") ? Detail.FINDINGS : Detail.NORMAL;
        return ReportOptions.STANDARD
                .in(session.language())
                .with(arguments.has("--verbose") ? Detail.EVERYTHING : detail)
                .listingAtMost(settings.findingsListed())
                .dated(arguments.date("--date").orElse(null))
                .coloured(session.terminal().traits().colours() && !arguments.has("--no-color"));
    }

    private static void sayWhatCouldNotBeShown(Session session) {
        Charset charset = session.terminal().charset();
        if (session.terminal().hasReplaced()) {
            boolean chinese = charset.newEncoder().canEncode('中');
            session.say(chinese ? "replaced" : "replaced.chinese", charset.displayName());
        }
    }
}
