package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.Settings;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import java.io.IOException;

/** {@code jixiao check}: reads files, validates, prints a report. */
final class CheckCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("check")
                .lists("--format", "--severity", "--exclude-rule", "--only-rule", "--rules", "--limit")
                .values("--profile", "--baseline", "--config")
                .values(
                        "--threads",
                        "--timeout",
                        "--rule-timeout",
                        "--max-findings",
                        "--date",
                        "--annotate",
                        "--review-sheet")
                .choice("--fail-on", Settings.THRESHOLDS)
                .flags("--no-config", "--watch", "--progress", "--no-progress", "--no-color", "-q, --quiet")
                .operands(1, Integer.MAX_VALUE);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        if (arguments.has("--quiet") && arguments.has("--verbose")) {
            throw new UsageException("quiet-and-verbose");
        }
        Check check = new Check(arguments, session);
        if (arguments.has("--verbose")) {
            check.sayWhatIsInForce();
        }
        return arguments.has("--watch") ? Watch.over(arguments.operands(), check, session) : check.make();
    }
}
