package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;

/** Keeps whatever a library throws at an odd file to that file: no unchecked exception leaves it, nor an exhausted stack or heap. */
public final class Guard {

    private Guard() {}

    /** Something done with a file. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws UnreadableFileException;
    }

    /**
     * Does the work.
     *
     * @param format what the file is, for messages
     */
    static <T> T around(String format, Allowance allowance, Work<T> work) throws UnreadableFileException {
        try {
            return run(format, work);
        } catch (UnreadableFileException e) {
            // Libraries fail in odd ways when their thread is interrupted.
            allowance.requireTime();
            throw e;
        }
    }

    /**
     * Does work that looks at the time itself, or takes none worth speaking of.
     *
     * @param format what the file is, for messages
     */
    public static <T> T run(String format, Work<T> work) throws UnreadableFileException {
        return run(Bilingual.of(format), work);
    }

    static <T> T run(Bilingual format, Work<T> work) throws UnreadableFileException {
        try {
            return work.run();
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, format, e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableFileException(Reason.TOO_LARGE, Location.UNKNOWN, outOfMemory(format), e);
        }
    }

    private static Bilingual outOfMemory(Bilingual format) {
        return Bilingual.of(format.chinese() + "，内存", format.english() + ", memory");
    }
}
