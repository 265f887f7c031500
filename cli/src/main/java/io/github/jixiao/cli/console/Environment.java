package io.github.jixiao.cli.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * Where the command runs.
 *
 * @param folder the working directory
 * @param variables the environment variables
 * @param clock tells the day on which suppressions run out
 */
public record Environment(Path folder, Map<String, String> variables, Clock clock) {

    public static Environment ofProcess() {
        return new Environment(Path.of("").toAbsolutePath(), System.getenv(), Clock.system(ZoneId.systemDefault()));
    }

    /** Whether a CI system runs the command, which says {@code CI=true}. */
    public boolean isCi() {
        return Boolean.parseBoolean(variables.get("CI"));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
