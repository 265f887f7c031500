package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.Deadline;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.readers.json.SubmissionStream;
import io.github.jixiao.readers.json.UnreadSubmission;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.TargetValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What says that it may be shared by threads gives every one of them what it gives one alone. */
class ManyThreadsTest {
    private static final int THREADS = 16;
    private static final int TURNS = 12;

    private static final Path DECISION_TABLE = Path.of("..", "examples", "decision-tables", "bureau.csv");
    private static final Path RULES = Path.of("..", "examples", "rules");

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
        everyThreadGets(turn -> everyReport(validator.validate(submissions.get(0))));
    }

    @Test
    void aValidatorOfFilesIsShared() throws Exception {
        FileValidator validator = new FileValidator(SubmissionReader.standard(), TableValidator.standard());
        everyThreadGets(turn -> everyReport(validator.reportOn(validator.review(
                "a", new ByteArrayInputStream(documents.get(turn % documents.size())), Deadline.never()))));
    }

    @Test
    void aValidatorWithRulesOfABureauIsShared() throws Exception {
        TableValidator validator = TableValidator.builder()
                .rulePack(RulePack.load(DECISION_TABLE))
                .rulePack(RulePack.load(RULES))
                .build();
        List<Submission> submissions = SubmissionReader.standard().readAll("a", documents.get(0));
        everyThreadGets(turn -> everyReport(validator.validate(submissions.get(0))));
    }

    @Test
    void rulesOfABureauAreLoadedSideBySide() throws Exception {
        everyThreadGets(turn -> RulePack.load(turn == 0 ? RULES : DECISION_TABLE).rules().stream()
                .map(rule -> rule.info().id() + " " + rule.source() + " " + rule.fault())
                .toList()
                .toString());
    }

    @Test
    void linesAreReadOnAnyThread() throws Exception {
        Submission submission =
                SubmissionReader.standard().readAll("a", documents.get(0)).get(0);
        String line = SubmissionJsonWriter.write(List.of(submission)).replace("\n", " ") + "\n";
        List<UnreadSubmission> lines = new ArrayList<>();
        try (SubmissionStream stream = SubmissionJsonReader.streamLines(
                Source.named("a"), new ByteArrayInputStream(line.repeat(TURNS).getBytes(StandardCharsets.UTF_8)))) {
            while (stream.hasNext()) {
                lines.add(stream.nextUnread());
            }
        }
        assertThat(lines).hasSize(TURNS);
        everyThreadGets(turn -> lines.get(turn).read().toString());
    }

    @ParameterizedTest
    @EnumSource
    void whatComesFirstInAReportIsPreparedOnAnyThread(ReportFormat format) throws Exception {
        List<SubmissionReport> submissions = new ArrayList<>();
        TableValidator validator = TableValidator.standard();
        for (byte[] document : documents) {
            for (StreamedSubmission each : SubmissionReader.standard().readEach("a", document)) {
                if (each instanceof StreamedSubmission.Read read) {
                    submissions.add(validator.review(read.submission()));
                }
            }
        }
        RulesInForce rules = RulesInForce.of(validator.reportOn(submissions));
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try (OpenReport report = format.writer().open(rules, ReportOptions.STANDARD, together);
                OpenReport other = format.writer().open(rules, ReportOptions.STANDARD, alone)) {
            List<Callable<OpenReport.Prepared>> tasks = new ArrayList<>();
            submissions.forEach(submission -> tasks.add(() -> report.prepare(submission)));
            for (Future<OpenReport.Prepared> each : pool.invokeAll(tasks)) {
                each.get().add();
            }
            report.conclude();
            for (SubmissionReport submission : submissions) {
                other.add(submission);
            }
            other.conclude();
        } finally {
            pool.shutdownNow();
        }
        assertThat(together.toByteArray()).isEqualTo(alone.toByteArray());
    }

    @Test
    void theCommandRunsSideBySide() throws Exception {
        ToolProvider command = ToolProvider.findFirst("jixiao").orElseThrow();
        everyThreadGets(turn -> {
            StringWriter printed = new StringWriter();
            int code = command.run(
                    new PrintWriter(printed),
                    new PrintWriter(new StringWriter()),
                    "check",
                    "../examples/submissions/04-乡镇卫生院设备.txt",
                    "--no-config",
                    "--format",
                    "json");
            return code + printed.toString();
        });
    }

    private static String everyReport(ValidationReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (ReportFormat format : ReportFormat.values()) {
            format.writer().write(report, ReportOptions.STANDARD, bytes);
        }
        return bytes.toString(StandardCharsets.UTF_8);
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
