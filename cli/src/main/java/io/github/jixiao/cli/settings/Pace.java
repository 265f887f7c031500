package io.github.jixiao.cli.settings;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.cli.usage.WholeNumber;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How much is done at a time.
 *
 * @param threads how many files are worked on at a time
 * @param timeout how long one file may take
 * @param limits what a file may ask of its reader
 */
public record Pace(int threads, Duration timeout, ReadingLimits limits) {
    private static final int MOST_THREADS = 8;

    /** Limits that {@code --limit} changes; the time has an option of its own. */
    public static final List<String> LIMITS = Stream.of(Limit.values())
            .filter(limit -> limit != Limit.SECONDS)
            .map(Limit::name)
            .toList();

    /** A pace at which files may ask for what the standard limits allow. */
    public Pace(int threads, Duration timeout) {
        this(threads, timeout, ReadingLimits.standard());
    }

    public static Pace of(Arguments arguments) throws UsageException {
        int processors = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        int seconds = arguments.number("--timeout", 1).orElse(Limit.SECONDS.standard());
        ReadingLimits limits = ReadingLimits.standard().with(Limit.SECONDS, seconds);
        for (String stated : arguments.names("--limit")) {
            limits = with(limits, stated);
        }
        return new Pace(arguments.number("--threads", 1).orElse(processors), Duration.ofSeconds(seconds), limits);
    }

    /** The limits with one changed as {@code PAGES=50} says. */
    private static ReadingLimits with(ReadingLimits limits, String stated) throws UsageException {
        int equals = stated.indexOf('=');
        String name = stated.substring(0, Math.max(0, equals)).strip().toUpperCase(Locale.ROOT);
        OptionalInt value = WholeNumber.of(stated.substring(equals + 1).strip(), 1);
        if (LIMITS.contains(name) && value.isPresent()) {
            return limits.with(Limit.valueOf(name), value.getAsInt());
        }
        throw new UsageException("limit-form", stated, String.join(", ", LIMITS));
    }

    /** The limits of a file, in words. */
    public List<Bilingual> limitsInWords() {
        Texts chinese = Texts.of(Session.class, "texts", Language.CHINESE);
        Texts english = Texts.of(Session.class, "texts", Language.ENGLISH);
        List<Bilingual> words = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            String key = "limit." + limit.name();
            words.add(Bilingual.of(chinese.get(key, limits.of(limit)), english.get(key, limits.of(limit))));
        }
        return words;
    }
}
