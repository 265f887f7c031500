package io.github.jixiao.cli.console;

import io.github.jixiao.cli.usage.ExitCode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or another program's wish that this one end: the work in hand stops, what is finished is written, and only then the process
 * ends.
 */
public final class Interruption {
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int code = ExitCode.INCOMPLETE.code();

    /** Takes over what happens at Ctrl-C. */
    public static Interruption ofProcess() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::shutDown, "jixiao-interruption"));
        return interruption;
    }

    private void shutDown() {
        if (ended.getCount() == 0) {
            return;
        }
        asked.countDown();
        try {
            // Without the end of the work, within reason, what is half written stays where it is.
            if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks for the end. */
    public void ask() {
        asked.countDown();
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits until the end is asked for, or for some time. */
    boolean isAskedWithin(long milliseconds) throws InterruptedException {
        return asked.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Says that the work is over and everything is written. */
    public void end(int exitCode) {
        code = exitCode;
        ended.countDown();
    }
}
