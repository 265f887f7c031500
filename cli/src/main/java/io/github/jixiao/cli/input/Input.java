package io.github.jixiao.cli.input;

import io.github.jixiao.readers.UnreadableFileException;
import java.nio.file.Path;

/** One thing to read, as the command line or a folder names it. */
public sealed interface Input {

    /** What a person calls it. */
    String name();

    /** A file that is there. */
    record File(String name, Path path) implements Input {}

    /** Standard input. */
    record Standard() implements Input {

        @Override
        public String name() {
            return "-";
        }
    }

    /** A place where nothing can be read. */
    record Unusable(String name, UnreadableFileException failure) implements Input {}
}
