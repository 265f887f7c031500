package io.github.jixiao.cli.input;

import io.github.jixiao.ReadError;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.time.Duration;

/** What is said of a file that could not be read or checked. */
public final class ReadErrors {

    private ReadErrors() {}

    public static ReadError noTable(String file) {
        return new UnreadableFileException(Reason.NO_TABLE, Location.UNKNOWN, "").asReadError(file);
    }

    static ReadError tookTooLong(String file, Duration limit) {
        int seconds = Math.toIntExact(limit.toSeconds());
        return UnreadableFileException.beyond(Limit.SECONDS, seconds, Location.UNKNOWN, Bilingual.of(""))
                .asReadError(file);
    }

    /**
     * The run was broken off.
     *
     * @param file the first document that was not dealt with
     * @param done how many were
     */
    static ReadError interrupted(String file, int done) {
        return new ReadError(file, "INTERRUPTED", Location.UNKNOWN, Session.both("interrupted", done));
    }

    /** A fault of the program, which costs this file only. */
    static ReadError failed(String file, Throwable failure) {
        return new ReadError(file, "FAILED", Location.UNKNOWN, Session.both("failed.file", failure));
    }
}
