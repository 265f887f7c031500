package io.github.jixiao.cli.output;

import io.github.jixiao.cli.input.Input;
import io.github.jixiao.cli.input.InputFiles;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that results go to. No two may be one, and none may be a file that is read. */
public final class OutputFiles {

    private OutputFiles() {}

    /**
     * Looks at all of them before anything is read or written.
     *
     * @param names as the command line gives them
     * @throws UsageException if one would replace another, or an original
     */
    public static void requireApart(List<String> names, Arguments arguments) throws UsageException {
        List<Path> places = new ArrayList<>();
        for (String name : names) {
            Optional<Path> place = place(name);
            if (place.isPresent() && places.contains(place.get())) {
                throw new UsageException("output-twice", name);
            }
            place.ifPresent(places::add);
        }
        places.removeIf(place -> !Files.exists(place));
        if (!places.isEmpty()) {
            requireNoInput(places, arguments);
        }
    }

    private static void requireNoInput(List<Path> places, Arguments arguments) throws UsageException {
        for (Input input :
                InputFiles.of(arguments.operands(), arguments.configuration().patterns())) {
            if (input instanceof Input.File file
                    && place(file.name()).filter(places::contains).isPresent()) {
                throw new UsageException("output-over-input", file.name());
            }
        }
    }

    /** Where a file stands or will stand, whatever links lead there; nothing for a device and where no file can stand. */
    private static Optional<Path> place(String name) {
        try {
            Path path = Path.of(name).toAbsolutePath();
            if (Files.exists(path)) {
                return Files.isRegularFile(path) ? Optional.of(path.toRealPath()) : Optional.empty();
            }
            Path folder = path.getParent();
            return folder == null || !Files.isDirectory(folder)
                    ? Optional.of(path.normalize())
                    : Optional.of(folder.toRealPath().resolve(path.getFileName()));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
