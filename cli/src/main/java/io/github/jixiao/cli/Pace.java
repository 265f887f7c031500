package io.github.jixiao.cli;

import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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

    /** The limits of a file, in words. */
    List<Bilingual> limitsInWords() {
        ReadingLimits limits = limits();
        Texts chinese = Texts.of(Jixiao.class, "texts", Language.CHINESE);
        Texts english = Texts.of(Jixiao.class, "texts", Language.ENGLISH);
        List<Bilingual> words = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            String key = "limit." + limit.name();
            words.add(Bilingual.of(chinese.get(key, limits.of(limit)), english.get(key, limits.of(limit))));
        }
        return words;
    }

    /** What a file may ask of its reader. */
    ReadingLimits limits() {
        return ReadingLimits.standard().with(Limit.SECONDS, Math.toIntExact(timeout.toSeconds()));
    }
}
