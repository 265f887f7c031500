package io.github.jixiao.cli;

import io.github.jixiao.TableValidator;
import io.github.jixiao.reports.ReportSummary;
import java.io.IOException;
import java.util.Optional;

/** {@code jixiao baseline}: writes today's findings as a baseline. */
final class BaselineCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("baseline")
                .lists("--severity", "--exclude-rule", "--only-rule")
                .values("--profile", "--rules", "--config", "--threads", "--timeout", "-o, --output")
                .flags("--progress", "--no-progress", "-q, --quiet")
                .operands(1, Integer.MAX_VALUE);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        Settings settings = Settings.of(arguments);
        TableValidator validator = settings.validator();
        Optional<String> output = arguments.value("--output");
        if (output.isEmpty()) {
            OpenBaseline baseline =
                    new OpenBaseline(session.language(), session.terminal().bytes());
            return write(baseline, arguments, settings, validator, session);
        }
        try (ReportFile file = ReportFile.begin(output.get())) {
            OpenBaseline baseline = new OpenBaseline(session.language(), file.out());
            ExitCode code = write(baseline, arguments, settings, validator, session);
            file.finish();
            session.say("baseline.written", baseline.size(), file.place());
            return code;
        }
    }

    private static ExitCode write(
            OpenBaseline baseline, Arguments arguments, Settings settings, TableValidator validator, Session session)
            throws UsageException, IOException {
        ReviewRun run = new ReviewRun(session, arguments, settings, validator, Baseline.read(null));
        ReportSummary summary = run.into(baseline);
        if (!summary.isComplete()) {
            session.say("baseline.incomplete", summary.incomplete());
        }
        return ExitCode.of(summary, null);
    }
}
