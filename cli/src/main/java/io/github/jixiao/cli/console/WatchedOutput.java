package io.github.jixiao.cli.console;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A stream that remembers whether its reader has gone. */
final class WatchedOutput extends FilterOutputStream {
    private boolean readerGone;

    WatchedOutput(OutputStream out) {
        super(new BufferedOutputStream(out, 1 << 16));
    }

    /** Whether writing failed because nobody reads on; nothing was lost that anybody waits for. */
    boolean isReaderGone() {
        return readerGone;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw noticed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw noticed(e);
        }
    }

    /** Systems tell it in words alone: Broken pipe, 断开的管道, The pipe is being closed. */
    private IOException noticed(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        readerGone |= words.contains("pipe") || words.contains("管道");
        return failure;
    }
}
