package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole documents in the layouts of a dozen provinces and in every format, each beside what a person reads in it. */
class WholeDocumentTest {

    private static final double LEAST = 0.95;
    private static final double LEAST_ON_AVERAGE = 0.98;

    static Stream<Path> documents() {
        return files(folder()).stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsReadAsAPersonReadsIt(Path document) {
        ReadingScore score = score(document);

        assertThat(score.value()).as(() -> String.join("; ", score.faults())).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void allDocumentsTogetherAreReadAlmostWithoutFault() {
        List<ReadingScore> scores = documents().map(WholeDocumentTest::score).toList();

        assertThat(scores).hasSizeGreaterThanOrEqualTo(24);
        assertThat(scores.stream().mapToDouble(ReadingScore::value).average().orElse(0))
                .isGreaterThanOrEqualTo(LEAST_ON_AVERAGE);
    }

    private static ReadingScore score(Path document) {
        String number = document.getFileName().toString().replaceFirst("_.*", "");
        List<JsonNode> truths = files(folder().resolve("truth")).stream()
                .filter(file -> file.getFileName().toString().startsWith(number + "_"))
                .map(file -> JsonMapper.shared().readTree(Samples.bytes(file)))
                .toList();
        return ReadingScore.of(tables(document), truths);
    }

    private static List<JsonNode> tables(Path document) {
        try {
            Submission submission = SubmissionReader.standard().read(document);
            JsonNode written = JsonMapper.shared().readTree(SubmissionJsonWriter.write(List.of(submission)));
            return written.at("/0/tables").valueStream().toList();
        } catch (UnreadableFileException e) {
            throw new AssertionError(document.toString(), e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(WholeDocumentTest::number))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tables are numbered without zeros in front. */
    private static String number(Path file) {
        return file.getFileName().toString().replaceFirst("_(\\d)\\.", "_0$1.");
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(WholeDocumentTest.class.getResource("documents"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
