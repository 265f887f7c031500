package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.Deadline;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.ValidationReport.Outcome;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go in, reports come out, whatever the files are like. */
class FileValidatorTest {
    private static final String TABLE = """
            {"kind": "PROJECT", "projectName": "%s", "funding": {"statedUnit": "万元", "annual": {"total": 50, "fiscalAppropriation": 40, "otherFunds": 5}}}""";
    private static final TableValidator VALIDATOR =
            TableValidator.builder().onlyRule("funding-total-mismatch").build();

    private final FileValidator validator = new FileValidator(SubmissionReader.standard(), VALIDATOR);

    @TempDir
    Path folder;

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rules(List<SubmissionReport> reports) {
        return reports.stream()
                .flatMap(report -> report.findings().stream())
                .map(Finding::rule)
                .toList();
    }

    @Test
    void aFileIsReadAndReviewed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), TABLE.formatted("清淤"));

        ValidationReport report = validator.validate(file);

        assertThat(report.outcome()).isEqualTo(Outcome.FINDINGS);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("funding-total-mismatch");
        assertThat(report.submissions().get(0).source().name()).isEqualTo("a.json");
    }

    @Test
    void everyLineOfJsonLinesIsASubmission() throws IOException {
        String lines = TABLE.formatted("甲") + "\n{\"kind\": \n" + TABLE.formatted("乙") + "\n";

        List<SubmissionReport> reports = validator.review("all.jsonl", stream(lines), Deadline.never());

        assertThat(reports)
                .extracting(report -> report.source().name())
                .containsExactly("all.jsonl:1", "all.jsonl:2", "all.jsonl:3");
        assertThat(rules(reports)).containsExactly("funding-total-mismatch", "funding-total-mismatch");
        assertThat(reports.get(1).readErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.reason()).isEqualTo("BROKEN_JSON"));
    }

    @Test
    void whatCannotBeReadIsToldInBothLanguages() throws IOException {
        SubmissionReport report =
                validator.review("x.bin", stream("\0\1\2\3"), Deadline.never()).get(0);

        assertThat(report.isComplete()).isFalse();
        assertThat(report.readErrors()).singleElement().satisfies(error -> {
            assertThat(error.message(Language.CHINESE)).contains("x.bin");
            assertThat(error.message(Language.ENGLISH)).contains("x.bin").isNotEqualTo(error.message(Language.CHINESE));
        });
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(validator
                        .validate(folder.resolve("no.docx"))
                        .submissions()
                        .get(0)
                        .readErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.reason()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void aDocumentWithoutATableIsIncomplete() throws IOException {
        assertThat(validator.review("empty.json", stream("{\"tables\": []}"), Deadline.never()))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.readErrors().get(0).reason()).isEqualTo("NO_TABLE"));
    }

    @Test
    void noMoreOfAStreamIsTakenThanAFileMayHave() throws IOException {
        FileValidator strict = new FileValidator(
                SubmissionReader.within(ReadingLimits.standard().with(Limit.FILE_BYTES, 1_000)), VALIDATOR);
        InputStream endless = new InputStream() {
            private int taken;

            @Override
            public int read() {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                taken += length;
                assertThat(taken).isLessThan(20_000);
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        assertThat(strict.review("endless.txt", endless, Deadline.never()))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.readErrors().get(0).reason()).isEqualTo("TOO_LARGE"));
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheFile() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> validator.review("a.json", failing, Deadline.never()))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    @Test
    void aDeadlineHoldsForTheReview() throws IOException {
        assertThat(validator.review("a.json", stream(TABLE.formatted("清淤")), Deadline.after(Duration.ZERO)))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.readErrors().get(0).reason()).isEqualTo("OUT_OF_TIME"));
    }
}
