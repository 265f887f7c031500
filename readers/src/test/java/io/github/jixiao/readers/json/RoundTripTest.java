package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Submission;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsAsWhatItWas(@ForAll("submissions") Submission submission) throws UnreadableFileException {
        assertThat(read(SubmissionJsonWriter.write(List.of(submission)))).containsExactly(submission);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadWritesTheSameBytes(@ForAll("submissions") Submission submission) throws UnreadableFileException {
        String written = SubmissionJsonWriter.write(List.of(submission, submission));

        assertThat(SubmissionJsonWriter.write(read(written))).isEqualTo(written);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenFollowsTheSchema(@ForAll("submissions") Submission submission) {
        assertThat(TableSchema.faults(SubmissionJsonWriter.write(List.of(submission))))
                .isEmpty();
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return Submissions.any();
    }

    private static List<Submission> read(String json) throws UnreadableFileException {
        return SubmissionJsonReader.read("round-trip.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
