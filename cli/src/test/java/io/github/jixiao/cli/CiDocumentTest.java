package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.console.Interruption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command lines of docs/ci.md and of examples/ci do what they say. */
class CiDocumentTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path CI = Path.of("..", "examples", "ci");
    private static final Pattern PATH = Pattern.compile("forms(/.*)?|\\S+\\.(json|yaml|sarif|xml|xlsx|md)");

    @TempDir
    Path folder;

    @BeforeEach
    void writeRepository() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        Files.writeString(forms.resolve("a.json"), Samples.WRONG_TOTAL);
        Files.writeString(folder.resolve("baseline.json"), "{\"findings\": []}\n");
        Files.copy(CI.resolve("jixiao.yaml"), folder.resolve("jixiao.yaml"));
    }

    static List<String> linesOfTheDocuments() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String document : List.of("ci.md", "ci.zh-CN.md")) {
            Files.readAllLines(DOCS.resolve(document)).stream()
                    .filter(line -> line.startsWith("jixiao "))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** The commands that the workflow and the job run, each in one line. */
    static List<String> linesOfTheExamples() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String example : List.of("github-workflow.yml", "gitlab-ci.yml")) {
            String text = Files.readString(CI.resolve(example))
                    .replaceAll("\\n +--", " --")
                    .replace(".jixiao/jixiao", "jixiao")
                    .replace("\"$GITHUB_STEP_SUMMARY\"", "summary.md");
            text.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("jixiao check"))
                    .forEach(lines::add);
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource({"linesOfTheDocuments", "linesOfTheExamples"})
    void commandIsUnderstoodAndEndsAsItShould(String line) {
        List<String> arguments =
                Stream.of(line.split(" ")).skip(1).map(this::here).toList();
        Interruption interruption = new Interruption();
        if (line.contains("--watch")) {
            interruption.ask();
        }
        Run run = Run.in(Environments.at(folder), interruption, arguments.toArray());

        boolean finds = line.contains(" check ") && !line.contains("--watch");
        assertThat(run.code()).as(run.err()).isEqualTo(finds ? 1 : 0);
    }

    private String here(String word) {
        int equals = word.indexOf('=');
        String name = word.substring(equals + 1);
        return PATH.matcher(name).matches() ? word.substring(0, equals + 1) + folder.resolve(name) : word;
    }

    @Test
    void bothLanguagesShowTheSameCommands() throws IOException {
        List<String> lines = linesOfTheDocuments();

        assertThat(lines).hasSizeGreaterThan(14);
        assertThat(lines.subList(0, lines.size() / 2)).isEqualTo(lines.subList(lines.size() / 2, lines.size()));
        assertThat(linesOfTheExamples()).hasSize(2);
    }

    @Test
    void everyActionIsPinned() throws IOException {
        List<String> used = Files.readAllLines(CI.resolve("github-workflow.yml")).stream()
                .filter(line -> line.contains("uses: "))
                .toList();

        assertThat(used)
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line).containsPattern("@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+$"));
    }

    @Test
    void everyImageIsPinned() throws IOException {
        assertThat(Files.readAllLines(CI.resolve("Dockerfile")).stream().filter(line -> line.startsWith("FROM ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).containsPattern("@sha256:[0-9a-f]{64}( AS build)?$"));
    }

    @Test
    void workflowMayDoNothingThatItDoesNotNeed() throws IOException {
        assertThat(Files.readString(CI.resolve("github-workflow.yml")))
                .contains("\npermissions: {}\n")
                .containsOnlyOnce(": write")
                .doesNotContain("pull_request_target");
    }

    @Test
    void imageRunsWithoutRootRights() throws IOException {
        List<String> lines = Files.readAllLines(CI.resolve("Dockerfile"));
        String last = lines.stream().filter(line -> line.startsWith("USER ")).reduce("", (one, other) -> other);

        assertThat(lines.stream().filter(line -> line.startsWith("FROM "))).hasSize(2);
        assertThat(last).isNotEmpty().doesNotContain("root");
        assertThat(lines.subList(lines.indexOf(last), lines.size())).noneMatch(line -> line.startsWith("RUN "));
    }
}
