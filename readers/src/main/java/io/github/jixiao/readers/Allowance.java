package io.github.jixiao.readers;

import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What one file may still ask of its reader: the limits, and the time that is left. For one file and one thread. */
public final class Allowance {

    /** Steps between two looks at the clock. */
    private static final int STRIDE = 256;

    private final ReadingLimits limits;
    private final long start = System.nanoTime();
    private final Map<Limit, Long> taken = new EnumMap<>(Limit.class);
    private int steps;

    private Allowance(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Begins a file; its time runs from now. */
    public static Allowance within(ReadingLimits limits) {
        return new Allowance(limits);
    }

    /** The most that a limit allows. */
    public int of(Limit limit) {
        return limits.of(limit);
    }

    /** Refuses a file that asks for more than a limit allows. */
    public void require(Limit limit, long asked, Location place) throws UnreadableFileException {
        require(limit, asked, place, "");
    }

    /**
     * Refuses a file that asks for more than a limit allows.
     *
     * @param part the name of the part of the file that does; may be empty
     */
    public void require(Limit limit, long asked, Location place, String part) throws UnreadableFileException {
        require(limit, asked, place, Bilingual.of(part));
    }

    /**
     * Refuses a file that asks for more than a limit allows.
     *
     * @param part what there is too much of; may be empty
     */
    public void require(Limit limit, long asked, Location place, Bilingual part) throws UnreadableFileException {
        if (asked > of(limit)) {
            throw UnreadableFileException.beyond(limit, of(limit), place, part);
        }
    }

    /** Takes more of what a limit allows a file in all its parts together; refuses a file that takes too much. */
    public void take(Limit limit, long more, Location place) throws UnreadableFileException {
        require(limit, taken.merge(limit, more, Long::sum), place);
    }

    /** Goes on with work that is done many times; refuses the file when its time is up or its thread is interrupted. */
    public void step() throws UnreadableFileException {
        if (++steps % STRIDE == 0) {
            requireTime();
        }
    }

    /** Refuses the file when its time is up or its thread is interrupted. */
    public void requireTime() throws UnreadableFileException {
        long allowed = TimeUnit.SECONDS.toNanos(of(Limit.SECONDS));
        if (System.nanoTime() - start > allowed || Thread.currentThread().isInterrupted()) {
            throw UnreadableFileException.beyond(Limit.SECONDS, of(Limit.SECONDS), Location.UNKNOWN, Bilingual.of(""));
        }
    }
}
