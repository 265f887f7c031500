package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports for code hosts and CI servers name files and lines that exist, and fail what fails the run. */
class CodeHostReportsTest {
    @TempDir
    Path folder;

    private Path lines;
    private String line;

    @BeforeEach
    void writeLines() throws IOException {
        line = Samples.WRONG_TOTAL.replaceAll("\\s*\\n\\s*", "");
        lines = Files.writeString(folder.resolve("x.jsonl"), line + "\n\n" + line + "\n");
    }

    @Test
    void annotationsNameTheFileAndTheLine() {
        assertThat(Run.of("check", lines, "--format", "github").out())
                .contains("file=" + lines + ",line=1,", "file=" + lines + ",line=3,")
                .doesNotContain("%3A3");
    }

    @Test
    void whatCameFromStandardInputIsInNoFile() {
        assertThat(Run.withInput(line, "check", "-", "--format", "github").out())
                .startsWith("::error title=funding-total-mismatch::");
    }

    @Test
    void resultsNameTheFileAndTheLine() {
        String sarif = Run.of("check", lines, "--format", "sarif").out();

        assertThat(sarif).contains("\"startLine\": 3").doesNotContain("%3A3");
        assertThat(sarif.split("analysisTarget")).hasSize(2);
    }

    @Test
    void jsonKeepsTheNamesOfLines() {
        assertThat(Run.of("check", lines, "--format", "json").out()).contains("x.jsonl:3\"");
    }

    @Test
    void whatDoesNotFailTheRunIsNoFailure() {
        Run passes = Run.of("check", lines, "--format", "junit", "--severity", "funding-total-mismatch=info");
        Run fails = Run.of(
                "check", lines, "--format", "junit", "--severity", "funding-total-mismatch=info", "--fail-on", "info");

        assertThat(passes.code()).isZero();
        assertThat(passes.out()).contains("failures=\"0\"", "<system-out>").doesNotContain("<failure");
        assertThat(fails.code()).isEqualTo(1);
        assertThat(fails.out()).contains("<failure", "type=\"INFO\"").doesNotContain("<system-out>");
    }
}
