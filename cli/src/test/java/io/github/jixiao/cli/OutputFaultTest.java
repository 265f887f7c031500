package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.JixiaoProcess.Result;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong while results are written, nothing half done looks whole. */
class OutputFaultTest {
    private static final String FORMER = "what a former run wrote";

    @TempDir
    Path folder;

    private Path inputs;

    @BeforeEach
    void makeInputs() throws IOException {
        inputs = Files.createDirectory(folder.resolve("材料"));
        Files.writeString(inputs.resolve("甲.json"), Samples.CLEAN);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLinkInPlaceOfTheDraftIsNotWrittenThrough() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), FORMER);
        Path report = folder.resolve("report.json");
        long process = ProcessHandle.current().pid();
        Files.createSymbolicLink(folder.resolve(".report.json." + process + ".part"), other);

        Run run = Run.of("check", inputs, "--format", "json=" + report);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(report.toString());
        assertThat(other).hasContent(FORMER);
        assertThat(report).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceWhereTheSystemMakesNoFileIsToldInWords() {
        Run run = Run.of("check", inputs, "--format", "json=/proc/r.json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("jixiao：不能写入 /proc/r.json：").doesNotContainPattern("Exception|[a-z] [a-z]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--annotate", "--review-sheet"})
    void aFileWhereAFolderIsWantedIsToldToBeNone(String option) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), FORMER);

        assertThat(Run.of("check", inputs, option, file).err())
                .isEqualTo("jixiao：不能写入 %1$s：%1$s 不是文件夹\n".formatted(file));
        assertThat(Run.of("check", inputs, option, file.resolve("a/b")).err())
                .isEqualTo("jixiao：不能写入 %1$s/a/b：%1$s 不是文件夹\n".formatted(file));
    }

    @ParameterizedTest
    @CsvSource({"check", "read", "baseline"})
    @EnabledOnOs(OS.LINUX)
    void aFullDiskBehindStandardOutputIsTold(String command) throws Exception {
        Result result =
                JixiaoProcess.run(JixiaoProcess.of(List.of(), command, inputs).redirectOutput(new File("/dev/full")));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).startsWith("jixiao：结果没有写完：");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check IN --format html=OUT",
                "check IN --format json=OUT",
                "check IN --format xlsx=OUT",
                "check IN --format text=OUT --format sarif=OUT.sarif",
                "check IN --annotate OUT.copies",
                "check IN --review-sheet OUT.sheets",
                "read IN -o OUT",
                "baseline IN -o OUT"
            })
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullHalfWayLeavesTheFormerFileAndNoOther(String line) throws Exception {
        Path form = OfficeForms.word(inputs.resolve("乙.docx"));
        Path out = folder.resolve("out");
        boolean isBaseline = line.startsWith("baseline");
        if (!isBaseline) {
            Files.writeString(out, FORMER);
        }
        Object[] arguments = Stream.of(line.split(" ", -1))
                .map(word -> word.replace("IN", form.toString()).replace("OUT", out.toString()))
                .toArray();
        Result result = JixiaoProcess.run(
                JixiaoProcess.limited("ulimit -f 1", JixiaoProcess.of(List.of("-XX:-UsePerfData"), arguments)));

        assertThat(result.code()).as(result.err()).isEqualTo(3);
        assertThat(result.err()).contains("结果没有写完");
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile).filter(file -> !file.startsWith(inputs)))
                    .isEqualTo(isBaseline ? List.of() : List.of(out));
        }
        if (!isBaseline) {
            assertThat(out).hasContent(FORMER);
        }
    }

    @Test
    void aRunThatIsKilledLeavesTheFormerReport() throws Exception {
        Path lines = folder.resolve("many.jsonl");
        Files.writeString(lines, (Samples.WRONG_TOTAL + "\n").repeat(20_000));
        Path report = Files.writeString(inputs.resolve("report.json"), FORMER);
        Process process = JixiaoProcess.of(List.of(), "check", lines, "--format", "json=" + report, "--format", "text")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).contains("街心公园照明提升");
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        assertThat(report).hasContent(FORMER);
        Files.delete(report);
        assertThat(Run.of("check", inputs).out()).contains("甲.json").doesNotContain("未读");
    }
}
