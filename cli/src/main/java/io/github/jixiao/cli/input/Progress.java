package io.github.jixiao.cli.input;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.reports.InertText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows on standard error how far a run is: in one line of a terminal, or now and then in a line of a log. */
final class Progress {
    /** Fewer files need no progress. */
    private static final int MANY = 4;

    private static final int LOG_LINES = 20;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final String ERASE = "\r\u001b[K";

    private final Session session;
    private final int files;
    private final boolean shown;
    private final boolean inPlace;
    private final LongSupplier nanoseconds;
    private final long start;
    private int done;

    Progress(Session session, Arguments arguments, int files) {
        this(session, arguments, files, System::nanoTime);
    }

    /** @param nanoseconds tells the time from some moment on */
    Progress(Session session, Arguments arguments, int files, LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.session = session;
        this.files = files;
        this.inPlace = session.terminal().traits().err();
        boolean unwanted = arguments.has("--no-progress") || arguments.has("--quiet");
        this.shown = arguments.has("--progress") || !unwanted && files >= MANY && inPlace;
    }

    /** Another submission is done; JSON may hold more of them than there are files. */
    void step(String name) {
        done++;
        if (!shown) {
            return;
        }
        String line = done <= files
                ? session.texts().get("progress", done, files, rate(), left(), InertText.line(name))
                : session.texts().get("progress.open", done, rate(), InertText.line(name));
        if (inPlace) {
            session.terminal().show(ERASE + line);
        } else if (done == files || done % Math.max(1, files / LOG_LINES) == 0) {
            session.terminal().say(line);
        }
    }

    /** How many submissions are done. */
    int done() {
        return done;
    }

    /** Submissions a second, such as {@code 3.4}. */
    private String rate() {
        BigDecimal rate = BigDecimal.valueOf(done).divide(seconds(), MathContext.DECIMAL64);
        return rate.setScale(rate.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The time left if the rest takes as long as what is done, such as {@code 1:35}. */
    private String left() {
        long left = seconds()
                .multiply(BigDecimal.valueOf(files - done))
                .divide(BigDecimal.valueOf(done), 0, RoundingMode.CEILING)
                .longValue();
        return left < HOUR
                ? String.format(Locale.ROOT, "%d:%02d", left / MINUTE, left % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", left / HOUR, left % HOUR / MINUTE, left % MINUTE);
    }

    private BigDecimal seconds() {
        return BigDecimal.valueOf(Math.max(1, nanoseconds.getAsLong() - start), 9);
    }

    /** Makes room for other output. */
    void clear() {
        if (shown && inPlace) {
            session.terminal().show(ERASE);
        }
    }
}
