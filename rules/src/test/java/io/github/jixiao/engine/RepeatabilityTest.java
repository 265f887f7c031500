package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.rules.generated.GeneratedSubmission;
import io.github.jixiao.table.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The same tables give the same report: again, from another validator, and from many threads at once. */
class RepeatabilityTest {
    private static final int THREADS = 8;
    private static final int SUBMISSIONS = 60;

    private static final TableValidator VALIDATOR = TableValidator.standard();
    private static final List<Submission> GENERATED = LongStream.rangeClosed(1, SUBMISSIONS)
            .mapToObj(GeneratedSubmission::of)
            .toList();

    @Test
    void aSecondRunSaysTheSame() {
        assertThat(GENERATED)
                .allSatisfy(submission -> assertThat(lines(submission)).isEqualTo(lines(submission)));
    }

    @Test
    void aSecondReportEqualsTheFirst() {
        assertThat(GENERATED).allSatisfy(submission -> {
            ValidationReport first = VALIDATOR.validate(submission);

            assertThat(VALIDATOR.validate(submission)).isEqualTo(first);
        });
    }

    @Test
    void anotherValidatorSaysTheSame() {
        TableValidator other = TableValidator.standard();

        assertThat(GENERATED)
                .allSatisfy(submission ->
                        assertThat(Reports.lines(other.validate(submission))).isEqualTo(lines(submission)));
    }

    @Test
    void manyThreadsSharingOneValidatorSayTheSame() throws Exception {
        List<List<String>> alone =
                GENERATED.stream().map(RepeatabilityTest::lines).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<List<String>>>> shifts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                shifts.add(
                        () -> GENERATED.stream().map(RepeatabilityTest::lines).toList());
            }
            for (Future<List<List<String>>> together : threads.invokeAll(shifts)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void findingsStandInTheOrderOfTablesAndRows() {
        for (Submission submission : GENERATED) {
            List<Finding> findings = VALIDATOR.validate(submission).findings();
            assertThat(findings.stream().map(RepeatabilityTest::table)).isSorted();
            for (int i = 1; i < findings.size(); i++) {
                Finding before = findings.get(i - 1);
                Finding after = findings.get(i);
                if (table(before) == table(after)) {
                    assertThat(row(before)).isLessThanOrEqualTo(row(after));
                }
            }
        }
    }

    private static List<String> lines(Submission submission) {
        return Reports.lines(VALIDATOR.validate(submission));
    }

    /** The table's number; findings across tables come last. */
    private static int table(Finding finding) {
        return Objects.requireNonNullElse(finding.table(), Integer.MAX_VALUE);
    }

    private static int row(Finding finding) {
        return Objects.requireNonNullElse(finding.location().row(), 0);
    }
}
