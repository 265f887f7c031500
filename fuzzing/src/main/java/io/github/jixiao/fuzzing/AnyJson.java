package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.table.Submission;

/** Any JSON is read or refused. */
final class AnyJson implements Property {

    @Override
    public void check(byte[] input) {
        SubmissionJsonReader.isJsonLines(input);
        try {
            for (Submission submission : SubmissionJsonReader.read("a", input)) {
                Violation.unless(Exchange.through(submission).equals(submission), "read back as something else");
            }
        } catch (UnreadableFileException e) {
            Refusal.check(e);
        }
    }
}
