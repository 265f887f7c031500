package io.github.jixiao;

import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.time.Duration;

/**
 * How long a review may take. It can be called off before its time by any thread.
 *
 * <p>A review looks at it before each table and before each rule of a pack: what was reviewed by then is in the report, which says that
 * it is incomplete.
 */
public final class Deadline {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final long end;
    private final boolean endless;
    private volatile boolean cancelled;

    private Deadline(long end, boolean endless) {
        this.end = end;
        this.endless = endless;
    }

    /** A deadline that is over after some time from now; at once where the time is not positive. */
    public static Deadline after(Duration time) {
        return new Deadline(System.nanoTime() + nanos(time), false);
    }

    private static long nanos(Duration time) {
        if (time.isNegative()) {
            return 0;
        }
        return time.compareTo(LONGEST) < 0 ? time.toNanos() : Long.MAX_VALUE;
    }

    /** A deadline that is over only when it is called off. */
    public static Deadline never() {
        return new Deadline(0, true);
    }

    /** Ends the reviews that keep to it. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Whether the time is over, or the deadline was called off. */
    public boolean isOver() {
        return cancelled || !endless && System.nanoTime() - end >= 0;
    }

    /** What a report says of a submission that was not reviewed to its end. */
    ReadError error(String file, int tables) {
        String counted = tables + (tables == 1 ? " table" : " tables");
        return isCancelled()
                ? new ReadError(
                        file,
                        "CANCELLED",
                        Location.UNKNOWN,
                        Bilingual.of("检查被取消，只完成了 " + tables + " 张表", "called off after " + counted))
                : new ReadError(
                        file,
                        "OUT_OF_TIME",
                        Location.UNKNOWN,
                        Bilingual.of("检查超时，只完成了 " + tables + " 张表", "out of time after " + counted));
    }
}
