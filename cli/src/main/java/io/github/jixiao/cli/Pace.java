package io.github.jixiao.cli;

import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import java.time.Duration;

/**
 * How much is done at a time.
 *
 * @param threads how many files are worked on at a time
 * @param timeout how long one file may take
 */
record Pace(int threads, Duration timeout) {
    private static final int MOST_THREADS = 8;

    static Pace of(Arguments arguments) throws UsageException {
        int processors = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        return new Pace(
                arguments.number("--threads", 1).orElse(processors),
                Duration.ofSeconds(arguments.number("--timeout", 1).orElse(Limit.SECONDS.standard())));
    }

    /** What a file may ask of its reader. */
    ReadingLimits limits() {
        return ReadingLimits.standard().with(Limit.SECONDS, Math.toIntExact(timeout.toSeconds()));
    }
}
