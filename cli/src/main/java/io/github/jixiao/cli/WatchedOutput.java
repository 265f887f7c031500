package io.github.jixiao.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that remembers that its reader has gone. */
final class WatchedOutput extends FilterOutputStream {
    private boolean closed;

    WatchedOutput(OutputStream out) {
        super(new BufferedOutputStream(out, 1 << 16));
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void write(int value) throws IOException {
        try {
            out.write(value);
        } catch (IOException e) {
            closed = true;
            throw e;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            closed = true;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            closed = true;
            throw e;
        }
    }
}
