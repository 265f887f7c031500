package io.github.jixiao.cli;

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
record Environment(Path folder, Map<String, String> variables, Clock clock) {

    static Environment ofProcess() {
        return new Environment(Path.of("").toAbsolutePath(), System.getenv(), Clock.system(ZoneId.systemDefault()));
    }

    /** Whether a CI system runs the command, which says {@code CI=true}. */
    boolean isCi() {
        return Boolean.parseBoolean(variables.get("CI"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
