package io.github.jixiao.readers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, in memory no larger than the longest line allowed. */
final class LineInput {
    private static final int CHUNK = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream input;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;

    private byte[] line = new byte[CHUNK];
    private int length;
    private int number;
    private boolean tooLong;

    /** @param longest bytes a line may have; of a longer one nothing is kept */
    LineInput(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /** Reads the next line; {@code false} if there is none. */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        if (next == end && !fill()) {
            return false;
        }
        number++;
        do {
            int stop = next;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            keep(next, stop);
            next = stop;
            if (stop < end) {
                next++;
                return true;
            }
        } while (fill());
        return true;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, input.read(chunk));
        return end > 0;
    }

    private void keep(int from, int to) {
        int added = to - from;
        tooLong |= length + added > longest;
        if (tooLong) {
            return;
        }
        if (length + added > line.length) {
            line = Arrays.copyOf(line, Math.max(length + added, Math.min(longest, 2 * line.length)));
        }
        System.arraycopy(chunk, from, line, length, added);
        length += added;
    }

    /** The bytes of the line. */
    byte[] copy() {
        return Arrays.copyOf(line, length);
    }

    /** Whether the line holds nothing but what JSON takes for white space, perhaps after a byte order mark. */
    boolean isBlank() {
        for (int i = startsWithMark() ? MARK.length : 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private boolean startsWithMark() {
        return length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** Number of the line, from 1. */
    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }
}
