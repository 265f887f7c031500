package io.github.jixiao.cli.input;

import io.github.jixiao.cli.console.Interruption;
import io.github.jixiao.cli.settings.Pace;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Works on many pieces with several threads and hands the results on in the order of the pieces. Only a few pieces are under way at a time,
 * so that a long run needs little memory. A piece that takes too long is given up, and the others go on.
 */
final class OrderedWork<S, T> {
    private static final int AHEAD = 4;
    private static final long NOT_STARTED = Long.MIN_VALUE;
    /** How soon an interruption is noticed. */
    private static final long LOOK_NANOS = 100_000_000;

    private final Work<S, T> work;
    private final Pace pace;
    private final Interruption interruption;
    private final ThreadPoolExecutor pool;

    OrderedWork(Work<S, T> work, Pace pace, Interruption interruption) {
        this.work = work;
        this.pace = pace;
        this.interruption = interruption;
        this.pool = new ThreadPoolExecutor(
                pace.threads(),
                Integer.MAX_VALUE,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                OrderedWork::daemon);
    }

    /** What is done with a piece, and what stands in for the result if that fails. */
    interface Work<S, T> {

        T on(S piece);

        T failed(S piece, Throwable failure);

        T tookTooLong(S piece);
    }

    /** Takes the results in order. */
    interface Receiver<S, T> {

        void take(S piece, T result) throws IOException;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "jixiao-worker");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Works on all pieces, and stops at the first result that cannot be handed on. When interrupted, it hands on what is finished.
     *
     * @return the first piece that was left; nothing if all are done
     */
    Optional<S> run(Iterator<S> pieces, Receiver<S, T> receiver) throws IOException {
        Deque<Running> underWay = new ArrayDeque<>();
        try {
            while (!interruption.isAsked() && (pieces.hasNext() || !underWay.isEmpty())) {
                while (pieces.hasNext() && underWay.size() < (long) pace.threads() * AHEAD) {
                    Running next = new Running(pieces.next());
                    pool.execute(next.task);
                    underWay.add(next);
                }
                Running first = underWay.element();
                if (first.isSettled()) {
                    receiver.take(underWay.remove().piece, first.result());
                }
            }
            Optional<S> left = Optional.empty();
            for (Running each : underWay) {
                if (each.task.isDone()) {
                    receiver.take(each.piece, each.result());
                } else {
                    left = left.or(() -> Optional.of(each.piece));
                }
            }
            return left.isEmpty() && pieces.hasNext() ? Optional.of(pieces.next()) : left;
        } finally {
            pool.shutdownNow();
        }
    }

    /** A piece that was handed to the threads, and when one of them took it up. */
    private final class Running {
        private final S piece;
        private final FutureTask<T> task;
        private final AtomicLong started = new AtomicLong(NOT_STARTED);

        Running(S piece) {
            this.piece = piece;
            this.task = new FutureTask<>(() -> {
                started.set(System.nanoTime());
                return work.on(piece);
            });
        }

        /** Waits until it is done or out of time, unless an interruption comes first. */
        boolean isSettled() {
            while (!interruption.isAsked()) {
                try {
                    task.get(Math.min(nanosLeft(), LOOK_NANOS), TimeUnit.NANOSECONDS);
                    return true;
                } catch (TimeoutException e) {
                    if (nanosLeft() == 0) {
                        return true;
                    }
                } catch (ExecutionException e) {
                    return true;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return true;
                }
            }
            return false;
        }

        /** Its result, once it is settled. */
        T result() {
            try {
                return task.get(0, TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                return work.failed(piece, e.getCause() == null ? e : e.getCause());
            } catch (TimeoutException e) {
                task.cancel(true);
                // Its thread may never come back, so another one takes its place.
                pool.setCorePoolSize(pool.getCorePoolSize() + 1);
                return work.tookTooLong(piece);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return work.failed(piece, e);
            }
        }

        /** What is left to it; everything while it waits for a thread. */
        private long nanosLeft() {
            long start = started.get();
            long used = start == NOT_STARTED ? 0 : System.nanoTime() - start;
            return Math.max(0, pace.timeout().toNanos() - used);
        }
    }
}
