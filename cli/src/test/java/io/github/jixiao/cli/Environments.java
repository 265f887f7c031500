package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Environment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Environments that are the same on every machine. */
public final class Environments {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T04:00:00Z"), ZoneOffset.UTC);

    /** No variables, no configuration file, the fifteenth of June 2026. */
    public static final Environment QUIET = at(Path.of("target"));

    private Environments() {}

    /** The same in a folder. */
    public static Environment at(Path folder) {
        return new Environment(folder, Map.of(), CLOCK);
    }

    /** The same in a folder of a CI system. */
    public static Environment ci(Path folder) {
        return new Environment(folder, Map.of("CI", "true"), CLOCK);
    }
}
