package io.github.jixiao.reports;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes kept until they are wanted: in memory while they are few, in a temporary file when they are many. */
public final class Spool extends OutputStream {
    private static final int BYTES_IN_MEMORY = 1 << 20;

    private final Opening opening;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream overflow;

    /** Opens the temporary file. */
    @FunctionalInterface
    interface Opening {
        OutputStream open(Path file) throws IOException;
    }

    public Spool() {
        this(Files::newOutputStream);
    }

    Spool(Opening opening) {
        this.opening = opening;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (overflow == null && memory.size() + length > BYTES_IN_MEMORY) {
            if (file == null) {
                file = Files.createTempFile("jixiao-report", ".part");
            }
            overflow = new BufferedOutputStream(opening.open(file), 1 << 16);
        }
        OutputStream target = overflow == null ? memory : overflow;
        target.write(bytes, offset, length);
    }

    /** Everything written so far. */
    public void copyTo(OutputStream out) throws IOException {
        memory.writeTo(out);
        if (overflow != null && file != null) {
            overflow.flush();
            Files.copy(file, out);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (overflow != null) {
                overflow.close();
            }
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
