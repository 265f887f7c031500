package io.github.jixiao.cli;

import io.github.jixiao.readers.json.StreamedSubmission;
import java.util.function.Supplier;

/**
 * A submission still to be read, on whatever thread.
 *
 * @param name what a person calls the place it comes from
 * @param work reads it; what is wrong with the file is part of the result
 */
record Reading(String name, Supplier<StreamedSubmission> work) {}
