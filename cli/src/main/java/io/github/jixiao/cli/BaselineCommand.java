package io.github.jixiao.cli;

import io.github.jixiao.cli.baseline.Baseline;
import io.github.jixiao.cli.baseline.BaselineDraft;
import io.github.jixiao.cli.baseline.BaselineJson;
import io.github.jixiao.cli.baseline.KnownFinding;
import io.github.jixiao.cli.baseline.SetAside;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.output.OutputFiles;
import io.github.jixiao.cli.output.ReportFile;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.Settings;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.reports.ReportSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code jixiao baseline}: writes today's findings as a baseline, or takes out of one what has gone. */
final class BaselineCommand implements Command {
    private static final int NAMED = 10;

    @Override
    public Syntax syntax() {
        return Syntax.of("baseline")
                .lists("--severity", "--exclude-rule", "--only-rule", "--rules", "--limit")
                .values("--profile", "--config", "--threads", "--timeout", "--rule-timeout", "-o, --output", "--date")
                .flags("--shrink", "--no-config", "--progress", "--no-progress", "-q, --quiet")
                .operands(1, Integer.MAX_VALUE);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        Settings settings = Settings.of(arguments);
        Optional<String> output = arguments.value("--output");
        boolean shrink = arguments.has("--shrink");
        if (shrink && output.isEmpty()) {
            output = Optional.ofNullable(settings.baseline()).map(Path::toString);
        }
        OutputFiles.requireApart(output.stream().toList(), arguments);
        Baseline former = former(output, shrink);
        BaselineDraft draft = new BaselineDraft(session.language());
        SetAside aside = new SetAside(Baseline.EMPTY, settings.configuration().accepted(), settings.day(session));
        ReviewRun run = new ReviewRun(session, arguments, settings, settings.validator(), aside);
        ReportSummary summary = run.into(draft, List.of());
        if (run.isInterrupted()) {
            return ExitCode.INCOMPLETE;
        }
        if (!summary.isComplete()) {
            draft.unread().forEach(error -> session.say("unread", error.file(), error.message(session.language())));
            session.say("baseline.incomplete", summary.incomplete());
            if (!shrink && output.filter(BaselineCommand::isThere).isPresent()) {
                session.say("baseline.kept", output.get());
                return ExitCode.INCOMPLETE;
            }
        }
        Baseline baseline =
                shrink ? former.shrunk(draft.met(), draft.lookedAt(), BaselineCommand::isThere) : draft.baseline();
        List<KnownFinding> grown = baseline.beyond(former);
        if (output.isPresent() && session.environment().isCi() && !grown.isEmpty()) {
            session.say("baseline.grown", grown.size(), output.get());
            grown.stream()
                    .limit(NAMED)
                    .forEach(finding -> session.say("baseline.finding", finding.rule(), finding.message()));
            if (grown.size() > NAMED) {
                session.say("baseline.rest", grown.size() - NAMED);
            }
            return ExitCode.FINDINGS;
        }
        write(baseline, former, output, session);
        return ExitCode.of(summary, null);
    }

    private static Baseline former(Optional<String> output, boolean shrink) throws UsageException {
        if (output.isEmpty() && shrink) {
            throw new UsageException("baseline-unnamed");
        }
        boolean there = output.isPresent() && isThere(output.get());
        return there || shrink ? Baseline.read(Arguments.pathOf(output.get())) : Baseline.EMPTY;
    }

    private static boolean isThere(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void write(Baseline baseline, Baseline former, Optional<String> output, Session session)
            throws UsageException, IOException {
        if (output.isEmpty()) {
            BaselineJson.write(baseline, session.terminal().bytes());
            return;
        }
        try (ReportFile file = ReportFile.begin(output.get())) {
            BaselineJson.write(baseline, file.out());
            file.finish();
            session.say("baseline.written", baseline.findings().size(), file.place());
        }
        int gone = former.beyond(baseline).size();
        if (gone > 0) {
            session.say("baseline.gone", gone);
        }
    }
}
