package io.github.jixiao.fuzzing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * A property that also takes no longer than five seconds of the processor, however busy the machine is. What was slow is tried again, since the
 * first input of all pays for the classes that it loads.
 */
final class Bounded implements Property {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

    private final Property property;

    Bounded(Property property) {
        this.property = property;
    }

    @Override
    public void check(byte[] input) throws Exception {
        if (taken(input) > LONGEST) {
            long again = taken(input);
            Violation.unless(again <= LONGEST, "took " + TimeUnit.NANOSECONDS.toMillis(again) + " ms");
        }
    }

    private long taken(byte[] input) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        property.check(input);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
