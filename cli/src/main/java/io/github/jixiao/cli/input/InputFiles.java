package io.github.jixiao.cli.input;

import io.github.jixiao.cli.settings.PathPatterns;
import io.github.jixiao.readers.FolderWalk;
import io.github.jixiao.readers.FoundFile;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the files that paths stand for. */
public final class InputFiles {

    private InputFiles() {}

    /**
     * What the paths stand for, in the order given; a folder's files in the order of their paths, as far as patterns allow. A file that they stand
     * for twice is there once, under the name it has first.
     */
    public static List<Input> of(List<String> paths, PathPatterns patterns) {
        return of(paths, patterns, new PassedOver());
    }

    /** The same; what in folders is not read is told. */
    public static List<Input> of(List<String> paths, PathPatterns patterns, PassedOver passedOver) {
        Map<Object, Input> inputs = new LinkedHashMap<>();
        for (String path : paths) {
            for (Input input : of(path, patterns, passedOver)) {
                inputs.putIfAbsent(place(input), input);
            }
        }
        return List.copyOf(inputs.values());
    }

    private static List<Input> of(String path, PathPatterns patterns, PassedOver passedOver) {
        if (path.equals("-")) {
            return List.of(new Input.Standard());
        }
        try {
            Path place = Path.of(path);
            if (Files.isDirectory(place)) {
                return FolderWalk.through(place, patterns::allow, file -> passedOver.add(file.toString())).stream()
                        .map(InputFiles::input)
                        .toList();
            }
            return Files.exists(place) ? List.of(new Input.File(path, place)) : List.of(notFound(path));
        } catch (InvalidPathException e) {
            return List.of(notFound(path));
        }
    }

    /** What two names of one file have in common. */
    private static Object place(Input input) {
        try {
            return input instanceof Input.File file && Files.isRegularFile(file.path())
                    ? file.path().toRealPath()
                    : input.name();
        } catch (IOException e) {
            return input.name();
        }
    }

    private static Input input(FoundFile found) {
        String name = found.path().toString();
        UnreadableFileException failure = found.failure();
        return failure == null ? new Input.File(name, found.path()) : new Input.Unusable(name, failure);
    }

    private static Input notFound(String path) {
        return new Input.Unusable(path, new UnreadableFileException(Reason.NOT_FOUND, Location.UNKNOWN, path));
    }
}
