package io.github.jixiao.reports.office;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of an office document one after the other. No part bears a time of its own. */
public final class PackageOutput implements Closeable {
    /** The first month of a zip's calendar would be written as an instant, which depends on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /**
     * @param out where to; flushed at the end, never closed
     */
    public PackageOutput(OutputStream out) {
        this.zip = new ZipOutputStream(new Kept(out), StandardCharsets.UTF_8);
    }

    /** Begins a part; the parts before it are finished. Its bytes go to {@link #stream()}. */
    public void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Takes the bytes of the current part; not to be closed. */
    public OutputStream stream() {
        return zip;
    }

    /** A part known whole. */
    public void part(String part, String content) throws IOException {
        begin(part);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the package. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Somebody else's stream. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
