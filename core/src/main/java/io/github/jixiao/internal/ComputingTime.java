package io.github.jixiao.internal;

import java.lang.management.ThreadMXBean;

/** How long a thread has computed, whatever else the machine was busy with meanwhile. */
final class ComputingTime {
    private final ThreadMXBean threads;
    private volatile long thread = -1;
    private volatile long start;

    ComputingTime(ThreadMXBean threads) {
        this.threads = threads;
    }

    /** Begins to measure the thread that calls. */
    void start() {
        long current = Thread.currentThread().getId();
        start = measured(current);
        thread = current;
    }

    /** Nothing while the thread has not begun; without end where the platform does not measure it. */
    long nanos() {
        if (thread < 0) {
            return 0;
        }
        long now = measured(thread);
        return start < 0 || now < 0 ? Long.MAX_VALUE : now - start;
    }

    /** Negative where it is not measured. */
    private long measured(long id) {
        return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(id) : -1;
    }
}
