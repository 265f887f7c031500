package io.github.jixiao.cli;

import java.nio.file.Path;

/** One thing to read, as the command line or a folder names it. */
sealed interface Input {

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

    /** Nothing can be read at this place. */
    record Unusable(String name, Fault fault) implements Input {}

    /** Why nothing can be read at a place. */
    enum Fault {
        /** There is no such file or folder. */
        NOT_FOUND,
        /** The folder may not be listed. */
        FOLDER_NOT_READABLE,
        /** The folder holds nothing that could be read. */
        FOLDER_EMPTY
    }
}
