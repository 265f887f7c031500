package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.table.Submission;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is read can be written in the exchange format, is read from there, and is written again in the same bytes. */
final class Exchange {

    private Exchange() {}

    /**
     * Writes a submission and reads it.
     *
     * @return what was read: the same, but for the marks that only the file it came from has
     */
    static Submission through(Submission submission) {
        String written = SubmissionJsonWriter.write(List.of(submission));
        try {
            List<Submission> read = SubmissionJsonReader.read("a", written.getBytes(StandardCharsets.UTF_8));
            Violation.unless(read.size() == 1, "one submission written and another number read");
            Violation.unless(SubmissionJsonWriter.write(read).equals(written), "written again in other bytes");
            return read.get(0);
        } catch (UnreadableFileException e) {
            throw new Violation("written and not read back", e);
        }
    }
}
