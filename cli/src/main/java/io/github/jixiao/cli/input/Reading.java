package io.github.jixiao.cli.input;

import io.github.jixiao.readers.json.StreamedSubmission;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A submission still to be read, on whatever thread.
 *
 * @param name what a person calls the place it comes from
 * @param document the file that is this submission and nothing else; {@code null} where a name is all there is
 * @param work reads it; what is wrong with the file is part of the result
 */
public record Reading(String name, @Nullable Path document, Supplier<StreamedSubmission> work) {

    /** What stands in something else, or can be read only once. */
    Reading(String name, Supplier<StreamedSubmission> work) {
        this(name, null, work);
    }
}
