package io.github.jixiao.cli.output;

import io.github.jixiao.cli.usage.UnwritablePlace;
import io.github.jixiao.cli.usage.UsageException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that appears whole or not at all: it is written beside its place and moved there when it is finished. */
public final class ReportFile implements Closeable {
    private static final OpenOption[] SPECIAL = {StandardOpenOption.WRITE};
    /** A link that somebody put where the draft goes leads nowhere. */
    private static final OpenOption[] DRAFT = {
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS
    };

    private final Path place;
    private final @Nullable Path draft;
    private final OutputStream out;

    private ReportFile(Path place, @Nullable Path draft, OutputStream out) {
        this.place = place;
        this.draft = draft;
        this.out = out;
    }

    /**
     * Begins a file.
     *
     * @throws UsageException if no file can be written there
     */
    public static ReportFile begin(String name) throws UsageException {
        try {
            Path place = Path.of(name);
            if (Files.isDirectory(place)) {
                throw new UsageException("output-folder", name);
            }
            Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
            boolean special = Files.exists(target) && !Files.isRegularFile(target);
            Path written = special
                    ? target
                    : target.resolveSibling("." + target.getFileName() + "."
                            + ProcessHandle.current().pid() + ".part");
            OutputStream out = Files.newOutputStream(written, special ? SPECIAL : DRAFT);
            return new ReportFile(target, special ? null : written, new BufferedOutputStream(out, 1 << 16));
        } catch (IOException | InvalidPathException e) {
            throw UnwritablePlace.file(name, e);
        }
    }

    public Path place() {
        return place;
    }

    public OutputStream out() {
        return out;
    }

    /** Puts the file where it belongs. */
    public void finish() throws IOException {
        out.close();
        if (draft == null) {
            return;
        }
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves no trace of an unfinished file. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
