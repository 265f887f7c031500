package io.github.jixiao.cli.output;

import io.github.jixiao.SubmissionReport;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is written as a file for each submission, in a folder of its own. */
public interface FolderOutput {

    /**
     * Writes what belongs to the next submission.
     *
     * @param document the file that this run opened and that is the submission and nothing else; {@code null} for JSON, a file in a zip and standard
     *     input, whatever name these go by
     */
    void add(SubmissionReport submission, @Nullable Path document) throws IOException;

    /** Says how much was written. */
    void conclude();
}
