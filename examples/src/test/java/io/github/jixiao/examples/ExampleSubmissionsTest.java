package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.json.SubmissionStream;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules say about the forms that ship, finding by finding. A rule that changes shows here what it does to real forms; the system
 * property {@code examples.record} writes the expectation anew.
 */
class ExampleSubmissionsTest {
    private static final Path FORMS = Path.of("examples/submissions");
    private static final Path EXPECTED = Path.of("examples/expected-findings.txt");
    private static final TableValidator VALIDATOR = TableValidator.standard();

    @Test
    void everyFormSaysWhatItIsExpectedToSay() throws Exception {
        StringBuilder said = new StringBuilder();
        for (Path form : forms()) {
            for (SubmissionReport report : reports(form)) {
                describe(report, said);
            }
        }
        if (System.getProperty("examples.record") != null) {
            Files.writeString(EXPECTED, said);
        }
        assertThat(said.toString()).isEqualTo(Files.readString(EXPECTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-街心公园照明.txt", "03-农村公路养护.txt", "05-高标准农田.txt", "07-文化惠民与部门整体.md", "11-社区居家养老.json"})
    void aCleanFormIsClean(String name) throws Exception {
        assertThat(reports(FORMS.resolve(name))).isNotEmpty().allSatisfy(report -> {
            assertThat(report.isComplete()).isTrue();
            assertThat(report.findings()).extracting(Finding::message).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = "10-系统导出-水利.md")
    void aCleanExportLacksOnlyWhatItsFormDoesNotAskFor(String name) throws Exception {
        assertThat(reports(FORMS.resolve(name))).isNotEmpty().allSatisfy(report -> {
            assertThat(report.isComplete()).isTrue();
            assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.INFO);
        });
    }

    @Test
    void theFormsShowEverySeverity() throws Exception {
        List<Severity> severities = new ArrayList<>();
        for (Path form : forms()) {
            for (SubmissionReport report : reports(form)) {
                report.findings().forEach(finding -> severities.add(finding.severity()));
            }
        }
        assertThat(severities).contains(Severity.values());
    }

    private static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.sorted().toList();
        }
    }

    private static List<SubmissionReport> reports(Path form) throws Exception {
        List<SubmissionReport> reports = new ArrayList<>();
        for (Submission submission : read(form)) {
            reports.add(VALIDATOR.review(submission));
        }
        return reports;
    }

    private static List<Submission> read(Path form) throws IOException, UnreadableFileException {
        if (!form.toString().endsWith(".jsonl")) {
            return SubmissionReader.standard().readAll(form);
        }
        List<Submission> submissions = new ArrayList<>();
        Source source = Source.named(form.getFileName().toString());
        try (SubmissionStream lines = SubmissionJsonReader.streamLines(source, Files.newInputStream(form))) {
            while (lines.hasNext()) {
                submissions.add(lines.next().orThrow());
            }
        }
        return submissions;
    }

    private static void describe(SubmissionReport report, StringBuilder said) {
        said.append(report.source().name()).append('\n');
        report.tables().forEach(table -> {
            said.append("  表 ")
                    .append(table.index())
                    .append("  ")
                    .append(table.name())
                    .append('\n');
            report.findings().stream()
                    .filter(finding -> finding.table() != null && finding.table() == table.index())
                    .forEach(finding -> describe(finding, said));
        });
        report.findings().stream()
                .filter(finding -> finding.table() == null)
                .forEach(finding -> describe(finding, said.append("  全文\n")));
    }

    private static void describe(Finding finding, StringBuilder said) {
        said.append("    ")
                .append(finding.severity().chinese())
                .append("  ")
                .append(finding.rule())
                .append("  ")
                .append(finding.message())
                .append('\n');
    }
}
