package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import java.util.List;

/** Any file holds submissions or is refused, each of its parts for itself. */
final class AnyFile implements Property {

    @Override
    public void check(byte[] input) throws Exception {
        List<StreamedSubmission> all = SubmissionReader.standard().readEach("a", input);
        Violation.unless(!all.isEmpty(), "neither read nor refused");
        for (StreamedSubmission each : all) {
            if (each instanceof Unreadable unreadable) {
                Refusal.check(unreadable.failure());
            } else {
                Exchange.through(each.orThrow());
            }
        }
    }
}
