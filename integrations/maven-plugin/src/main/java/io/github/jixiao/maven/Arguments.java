package io.github.jixiao.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arguments of one call of the command. */
final class Arguments {
    private final List<String> words = new ArrayList<>();

    Arguments(String command) {
        words.add(command);
    }

    Arguments flag(String name) {
        words.add(name);
        return this;
    }

    /** An option, unless it has no value. */
    Arguments option(String name, @Nullable String value) {
        if (value != null) {
            words.add(name);
            words.add(value);
        }
        return this;
    }

    Arguments file(String name, @Nullable File file) {
        return option(name, file == null ? null : relative(file));
    }

    /** All of it, with the files and folders to check behind. */
    String[] operands(List<File> files) {
        words.add("--");
        files.forEach(file -> words.add(relative(file)));
        return words.toArray(String[]::new);
    }

    /** A path as seen from the working directory, so that reports say the same on every machine. */
    static String relative(File file) {
        Path path = file.toPath().toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath();
        return Objects.equals(path.getRoot(), here.getRoot())
                ? here.relativize(path).toString()
                : path.toString();
    }
}
