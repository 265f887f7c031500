package io.github.jixiao.cli;

import io.github.jixiao.readers.json.StreamedSubmission;

/** A submission still to be read, on whatever thread. */
interface Reading {

    /** What a person calls the file it comes from. */
    String name();

    /** Reads it; never fails but for faults of the program itself. */
    StreamedSubmission read();
}
