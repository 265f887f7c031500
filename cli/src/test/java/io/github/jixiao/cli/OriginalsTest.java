package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No result replaces a file that is checked, nor another result. */
class OriginalsTest {
    @TempDir
    Path folder;

    private Path form;

    @BeforeEach
    void makeForm() throws IOException {
        form = Files.writeString(folder.resolve("own.json"), Samples.WRONG_TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check --format html=FORM", "read -o FORM", "baseline -o FORM", "baseline --shrink -o FORM"})
    void anOriginalIsNotReplaced(String line) {
        for (Path operand : List.of(form, folder)) {
            Run run = run(line, operand, form);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(form.toString(), "结果会覆盖原件");
            assertThat(form).hasContent(Samples.WRONG_TOTAL);
        }
        assertThat(folder).isDirectoryContaining(form::equals).isDirectoryNotContaining(file -> !form.equals(file));
    }

    @Test
    void theRefusalIsToldInEnglishToo() {
        assertThat(run("check --lang en --format html=FORM", form, form).err())
                .contains("is a file that is checked, and the result would replace it");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anOriginalIsFoundBehindALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), form);

        assertThat(run("check --format html=FORM", form, link).code()).isEqualTo(2);
        assertThat(form).hasContent(Samples.WRONG_TOTAL);
    }

    @Test
    void twoResultsDoNotGoToOneFile() {
        Path report = folder.resolve("a");
        Path detour = folder.resolve(".").resolve("a");
        Run chinese = Run.of("check", form, "--format", "json=" + report, "--format", "xlsx=" + detour);
        Run english = Run.of("check", form, "--lang", "en", "--format", "json=" + report, "--format", "xlsx=" + report);

        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.err()).contains("有两个结果都要写入");
        assertThat(english.err()).contains("Two results would go to");
        assertThat(report).doesNotExist();
    }

    @Test
    void aFormerReportIsReplaced() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "former");

        assertThat(run("check --format json=FORM", form, report).code()).isEqualTo(1);
        assertThat(report).content().contains("funding-total-mismatch");
    }

    private static Run run(String line, Path operand, Path output) {
        String[] words = line.replace("FORM", output.toString()).split(" ", -1);
        Object[] arguments = new Object[words.length + 1];
        System.arraycopy(words, 0, arguments, 0, words.length);
        arguments[words.length] = operand;
        return Run.of(arguments);
    }
}
