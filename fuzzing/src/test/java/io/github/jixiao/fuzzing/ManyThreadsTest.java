package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.TargetValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What says that it may be shared by threads gives every one of them what it gives one alone. */
class ManyThreadsTest {
    private static final int THREADS = 16;
    private static final int TURNS = 12;

    private static List<byte[]> documents = List.of();
    private static List<byte[]> values = List.of();

    @BeforeAll
    static void makeDocuments() throws IOException {
        documents = Seeds.in(Path.of("..")).getOrDefault(FuzzTarget.FILE, List.of()).stream()
                .limit(TURNS)
                .toList();
        values = Seeds.in(Path.of("..")).getOrDefault(FuzzTarget.VALUE, List.of()).stream()
                .limit(200)
                .toList();
    }

    @Test
    void readersAreShared() throws Exception {
        SubmissionReader reader = SubmissionReader.standard();
        everyThreadGets(
                turn -> SubmissionJsonWriter.write(reader.readAll("a", documents.get(turn % documents.size()))));
    }

    @Test
    void aValidatorIsShared() throws Exception {
        TableValidator validator =
                TableValidator.builder().profile(Profile.thorough()).build();
        List<Submission> submissions = SubmissionReader.standard().readAll("a", documents.get(0));
        everyThreadGets(turn -> {
            ValidationReport report = validator.validate(submissions.get(0));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (ReportFormat format : ReportFormat.values()) {
                format.writer().write(report, ReportOptions.STANDARD, bytes);
            }
            return bytes.toString(StandardCharsets.UTF_8);
        });
    }

    @Test
    void validatorsAreBuiltSideBySide() throws Exception {
        Submission submission =
                SubmissionReader.standard().readAll("a", documents.get(0)).get(0);
        everyThreadGets(turn -> TableValidator.standard().validate(submission).findings().stream()
                .map(finding -> finding.fingerprint() + " " + finding.location() + " " + finding.message())
                .toList()
                .toString());
    }

    @Test
    void theJsonReaderKeepsNoState() throws Exception {
        Submission submission =
                SubmissionReader.standard().readAll("a", documents.get(0)).get(0);
        byte[] json = SubmissionJsonWriter.write(List.of(submission)).getBytes(StandardCharsets.UTF_8);
        everyThreadGets(turn -> SubmissionJsonReader.read("a", json).toString());
    }

    @Test
    void targetValuesAreUnderstoodAlike() throws Exception {
        everyThreadGets(turn -> values.stream()
                .map(value -> TargetValue.parse(new String(value, StandardCharsets.UTF_8)))
                .toList()
                .toString());
    }

    @Test
    void profilesAreFoundSideBySide() throws Exception {
        everyThreadGets(
                turn -> Profile.names().stream().map(Profile::named).toList().toString());
    }

    @FunctionalInterface
    private interface Work {
        String at(int turn) throws Exception;
    }

    /** All threads begin at the same moment, and each does every turn. */
    private static void everyThreadGets(Work work) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                tasks.add(() -> {
                    begin.await();
                    return turns(work);
                });
            }
            List<Future<List<String>>> results = pool.invokeAll(tasks);
            List<String> alone = turns(work);
            for (Future<List<String>> each : results) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> turns(Work work) throws Exception {
        List<String> results = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            results.add(work.at(turn));
        }
        return results;
    }
}
