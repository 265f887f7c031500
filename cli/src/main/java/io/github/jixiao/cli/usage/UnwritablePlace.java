package io.github.jixiao.cli.usage;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why nothing can be written at a place, by the name that somebody gave it. */
public final class UnwritablePlace {

    /** What systems say, and the text of the command that says the same. */
    private static final Map<String, String> REASONS = Map.of(
            "Read-only file system", "output-read-only",
            "No space left on device", "output-no-space",
            "File name too long", "output-name-too-long",
            "Too many levels of symbolic links", "output-link");

    private UnwritablePlace() {}

    /** Why no file can be begun; without the name of its draft, which nobody gave. */
    public static UsageException file(String name, Exception failure) {
        if (failure instanceof InvalidPathException) {
            return new UsageException("output-no-path", name);
        }
        Path folder = Path.of(name).toAbsolutePath().getParent();
        if (folder == null || !Files.exists(folder)) {
            return new UsageException("output-no-folder", name, String.valueOf(folder));
        }
        return Files.isDirectory(folder)
                ? inFolder(name, folder, failure)
                : new UsageException("output-under-file", name, folder);
    }

    /** Why no folder can be made. */
    public static UsageException folder(String name, Exception failure) {
        if (failure instanceof InvalidPathException) {
            return new UsageException("output-no-path", name);
        }
        Path place = Path.of(name).toAbsolutePath();
        Path nearest = place;
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        return nearest == null || Files.isDirectory(nearest)
                ? inFolder(name, nearest, failure)
                : new UsageException("output-under-file", name, nearest.equals(place) ? name : nearest);
    }

    private static UsageException inFolder(String name, @Nullable Path folder, Exception failure) {
        if (failure instanceof AccessDeniedException || folder == null || !Files.isWritable(folder)) {
            return new UsageException("output-denied", name);
        }
        String told = failure instanceof FileSystemException system ? system.getReason() : null;
        return told == null
                ? new UsageException("output-refused", name)
                : new UsageException(REASONS.getOrDefault(told, "output-unwritable"), name, told);
    }
}
