package io.github.jixiao.benchmarks.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tables by the hundred thousand, from JSON Lines to the report. */
public final class Streams {
    /** Tables in a short stream. */
    public static final int SHORT = 100_000;

    /** Tables in one long enough for Java's compiler to come to rest. */
    public static final int MIDDLE = 400_000;

    /** Tables in a long one. */
    public static final int LONG = 1_000_000;

    private final Path application;
    private final Path folder;

    /**
     * Measures an assembled command.
     *
     * @param application the folder that it is assembled in
     */
    public Streams(Path application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    /** Seconds for a stream of so many tables. */
    public double seconds(int tables, int threads) throws IOException {
        Path file = folder.resolve(tables + ".jsonl");
        if (Files.notExists(file)) {
            ManyTables.write(file, tables);
        }
        return check(file, 512, threads).run();
    }

    /** Tables a second for a packed stream of so many tables in a heap of 256 MB. */
    public double packedRate(int tables) throws IOException {
        Path file = folder.resolve("packed.jsonl.gz");
        ManyTables.write(file, tables);
        return tables / check(file, 256, 2).run();
    }

    private Program check(Path file, int megabytes, int threads) {
        return Program.jar(
                file.getFileName().toString(),
                application,
                List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m"),
                "check",
                file,
                "--threads",
                threads);
    }
}
