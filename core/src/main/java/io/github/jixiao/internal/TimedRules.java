package io.github.jixiao.internal;

import io.github.jixiao.finding.Findings;
import io.github.jixiao.finding.Subject;
import io.github.jixiao.pack.CompiledRule;
import io.github.jixiao.pack.RuleFailureException;
import io.github.jixiao.pack.RuleFailureException.Part;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs rules that nobody vouches for on threads of their own, so that one that never ends holds up nothing but its thread. Threads that
 * have nothing to do end after a second.
 */
final class TimedRules {
    private static final int MOST_FINDINGS = 10_000;

    /** How many times its limit a rule may take by the clock, on a machine that has no time for it. */
    private static final int PATIENCE = 10;

    private final Duration limit;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), TimedRules::thread);

    TimedRules(Duration limit) {
        this.limit = limit;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "jixiao-rule");
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }

    Duration limit() {
        return limit;
    }

    /**
     * Runs one rule.
     *
     * @throws RuleFailureException if it fails
     * @throws TimeoutException if it does not end within its computing time; it may go on, but reports no more
     */
    void fire(CompiledRule rule, Collection<Object> facts, Findings findings)
            throws RuleFailureException, TimeoutException {
        ClosableFindings open = new ClosableFindings(findings);
        ComputingTime computing = new ComputingTime(ManagementFactory.getThreadMXBean());
        Future<?> run = threads.submit(() -> {
            computing.start();
            rule.fire(facts, open);
            return null;
        });
        try {
            await(run, computing);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuleFailureException failure
                    ? failure
                    : new RuleFailureException(Part.CONDITION, Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        } finally {
            open.close();
            run.cancel(true);
        }
    }

    /** Waits until a rule has ended, or has computed for as long as it may. */
    private void await(Future<?> run, ComputingTime computing)
            throws ExecutionException, InterruptedException, TimeoutException {
        for (int round = 1; ; round++) {
            try {
                run.get(limit.toNanos(), TimeUnit.NANOSECONDS);
                return;
            } catch (TimeoutException e) {
                if (round == PATIENCE || computing.nanos() >= limit.toNanos()) {
                    throw e;
                }
            }
        }
    }

    /** Takes findings until the rule's time is over, and no more than a person could read. */
    private static final class ClosableFindings implements Findings {
        private final Findings findings;
        private int count;
        private boolean closed;

        ClosableFindings(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void report(Subject subject, Object... namesAndValues) {
            reportAs("", subject, namesAndValues);
        }

        @Override
        public synchronized void reportAs(String variant, Subject subject, Object... namesAndValues) {
            if (closed) {
                throw new IllegalStateException("the time of the rule is over");
            }
            if (count >= MOST_FINDINGS) {
                throw new IllegalStateException("more than " + MOST_FINDINGS + " findings");
            }
            count++;
            findings.reportAs(variant, subject, namesAndValues);
        }

        synchronized void close() {
            closed = true;
        }
    }
}
