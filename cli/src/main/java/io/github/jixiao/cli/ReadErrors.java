package io.github.jixiao.cli;

import io.github.jixiao.ReadError;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Language;
import java.time.Duration;
import java.util.Locale;

/** What is said of a file that could not be read or checked. */
final class ReadErrors {

    private ReadErrors() {}

    static ReadError of(String file, UnreadableFileException failure) {
        return new ReadError(
                file, failure.reason().name(), failure.location(), language -> text(file, failure, language));
    }

    private static String text(String file, UnreadableFileException failure, Language language) {
        Locale locale = Locale.forLanguageTag(language.code());
        String separator = language == Language.ENGLISH ? " " : "";
        return failure.describe(file, locale) + separator + failure.remedy(file, locale);
    }

    static ReadError noTable(String file) {
        return of(file, new UnreadableFileException(Reason.NO_TABLE, Location.UNKNOWN, ""));
    }

    static ReadError tookTooLong(String file, Duration limit) {
        return of(
                file,
                UnreadableFileException.beyond(
                        Limit.SECONDS, Math.toIntExact(limit.toSeconds()), Location.UNKNOWN, ""));
    }

    /**
     * The run was broken off.
     *
     * @param file the first document that was not dealt with
     * @param done how many were
     */
    static ReadError interrupted(String file, int done) {
        return new ReadError(file, "INTERRUPTED", Location.UNKNOWN, Session.both("interrupted", done)::in);
    }

    /** A fault of the program, which costs this file only. */
    static ReadError failed(String file, Throwable failure) {
        return new ReadError(
                file,
                "FAILED",
                Location.UNKNOWN,
                language -> Texts.of(Jixiao.class, "texts", language).get("failed.file", failure));
    }
}
