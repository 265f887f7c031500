package io.github.jixiao.cli;

import io.github.jixiao.readers.FolderWalk;
import io.github.jixiao.readers.FoundFile;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the files that paths stand for. */
final class InputFiles {

    private InputFiles() {}

    /** What the paths stand for, in the order given; a folder's files in the order of their paths, as far as patterns allow. */
    static List<Input> of(List<String> paths, PathPatterns patterns) {
        List<Input> inputs = new ArrayList<>();
        for (String path : paths) {
            inputs.addAll(of(path, patterns));
        }
        return List.copyOf(inputs);
    }

    private static List<Input> of(String path, PathPatterns patterns) {
        if (path.equals("-")) {
            return List.of(new Input.Standard());
        }
        try {
            Path place = Path.of(path);
            if (Files.isDirectory(place)) {
                return FolderWalk.through(place, patterns::allow).stream()
                        .map(InputFiles::input)
                        .toList();
            }
            return Files.exists(place) ? List.of(new Input.File(path, place)) : List.of(notFound(path));
        } catch (InvalidPathException e) {
            return List.of(notFound(path));
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
