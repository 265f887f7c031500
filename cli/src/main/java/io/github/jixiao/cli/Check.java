package io.github.jixiao.cli;

import io.github.jixiao.TableValidator;
import io.github.jixiao.cli.baseline.Baseline;
import io.github.jixiao.cli.baseline.SetAside;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.output.FolderOutput;
import io.github.jixiao.cli.output.FolderOutputs;
import io.github.jixiao.cli.output.OutputFiles;
import io.github.jixiao.cli.output.ReportOutputs;
import io.github.jixiao.cli.output.ReportRequest;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.Configuration;
import io.github.jixiao.cli.settings.Settings;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportOptions.Detail;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/** A check that is ready to be made, once or again and again: the rules are loaded, the settings understood. */
final class Check {
    private final Arguments arguments;
    private final Session session;
    private final Settings settings;
    private final List<ReportRequest> requests;
    private final Baseline baseline;
    private final TableValidator validator;

    Check(Arguments arguments, Session session) throws UsageException {
        this.arguments = arguments;
        this.session = session;
        this.settings = Settings.of(arguments);
        this.requests = ReportRequest.of(arguments);
        this.baseline = Baseline.read(settings.baseline());
        this.validator = settings.validator();
    }

    /** Reads the files, validates, and writes the reports. */
    ExitCode make() throws UsageException, IOException {
        RulesInForce rules = RulesInForce.of(validator.reportOn(List.of()));
        SetAside aside = new SetAside(baseline, settings.configuration().accepted(), settings.day(session));
        ReportOptions options = options();
        OutputFiles.requireApart(ReportRequest.files(requests), arguments);
        List<FolderOutput> folders =
                FolderOutputs.of(arguments, rules, options, settings.pace().limits(), session);
        try (ReportOutputs outputs = ReportOutputs.open(requests, rules, options, session)) {
            ReviewRun run = new ReviewRun(session, arguments, settings, validator, aside);
            ReportSummary summary = run.into(outputs, folders);
            sayWhatCouldNotBeShown();
            return ExitCode.of(summary, settings.failOn());
        }
    }

    private ReportOptions options() {
        Detail detail = arguments.has("--quiet") ? Detail.FINDINGS : Detail.NORMAL;
        return ReportOptions.STANDARD
                .in(session.language())
                .with(arguments.has("--verbose") ? Detail.EVERYTHING : detail)
                .listingAtMost(settings.findingsListed())
                .dated(settings.date())
                .within(limits())
                .failingOn(settings.failOn())
                .wrappedAt(session.terminal().traits().columns())
                .coloured(session.terminal().traits().colours() && !arguments.has("--no-color"));
    }

    /** The limits in words, for the one format that states them. */
    private List<Bilingual> limits() {
        boolean stated = requests.stream().anyMatch(request -> request.format() == ReportFormat.XLSX);
        return stated ? settings.pace().limitsInWords() : List.of();
    }

    /** Says on standard error under which settings the check is made. */
    void sayWhatIsInForce() {
        Configuration configuration = settings.configuration();
        session.say("force.rules", validator.rules().size(), validator.profile().name());
        if (configuration.file() != null) {
            session.say("force.configuration", configuration.file());
        }
        if (settings.baseline() != null) {
            session.say(
                    "force.baseline", settings.baseline(), baseline.findings().size());
        }
        if (!configuration.accepted().isEmpty()) {
            session.say("force.accepted", configuration.accepted().size());
        }
        session.say(
                "force.limits",
                settings.failOn() == null ? "never" : settings.failOn(),
                settings.pace().threads(),
                settings.pace().timeout().toSeconds());
    }

    private void sayWhatCouldNotBeShown() {
        Charset charset = session.terminal().charset();
        if (session.terminal().hasReplaced()) {
            boolean chinese = charset.newEncoder().canEncode('中');
            session.say(chinese ? "replaced" : "replaced.chinese", charset.displayName());
        }
    }
}
