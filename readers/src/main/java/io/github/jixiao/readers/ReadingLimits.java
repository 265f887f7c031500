package io.github.jixiao.readers;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much a file may ask of its reader. Immutable.
 *
 * <pre>{@code
 * ReadingLimits limits = ReadingLimits.standard().with(Limit.PAGES, 50).with(Limit.SECONDS, 5);
 * SubmissionReader reader = SubmissionReader.within(limits);
 * }</pre>
 */
public final class ReadingLimits {

    private static final ReadingLimits STANDARD = new ReadingLimits(new EnumMap<>(Limit.class));

    /** The limits that differ from the standard. */
    private final Map<Limit, Integer> changed;

    private ReadingLimits(Map<Limit, Integer> changed) {
        this.changed = changed;
    }

    /** The limits that hold unless others are asked for. */
    public static ReadingLimits standard() {
        return STANDARD;
    }

    /**
     * These limits with one of them changed.
     *
     * @param value the most that is allowed, at least 1
     * @throws IllegalArgumentException for a value below 1
     */
    public ReadingLimits with(Limit limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(limit + " of " + value);
        }
        Map<Limit, Integer> others = new EnumMap<>(Limit.class);
        others.putAll(changed);
        others.put(limit, value);
        return new ReadingLimits(others);
    }

    /** The most that is allowed. */
    public int of(Limit limit) {
        return changed.getOrDefault(limit, limit.standard());
    }

    @Override
    public String toString() {
        return "ReadingLimits" + changed;
    }
}
