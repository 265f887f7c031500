package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.cli.JixiaoProcess.Result;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong around the command, nothing is lost in silence. */
class FaultTest {
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
    void whatCannotBeOpenedIsNamedAndTheRestIsChecked() throws Exception {
        Files.createSymbolicLink(inputs.resolve("round"), Path.of("."));
        Files.createSymbolicLink(inputs.resolve("back"), inputs);
        Files.createSymbolicLink(inputs.resolve("nowhere.docx"), Path.of("gone.docx"));
        Files.createSymbolicLink(inputs.resolve("itself.docx"), Path.of("itself.docx"));
        // Even root cannot read it.
        Files.createSymbolicLink(inputs.resolve("denied.docx"), Path.of("/proc/self/mem"));

        Result result = JixiaoProcess.run(JixiaoProcess.of(List.of(), "check", inputs));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out())
                .contains("通过  街心公园照明提升（2025 年度）")
                .contains("4 份材料，1 张表")
                .contains("未读  " + inputs.resolve("nowhere.docx"))
                .contains("未读  " + inputs.resolve("itself.docx"))
                .contains("未读  " + inputs.resolve("denied.docx"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatNeverEndsIsNamedAndNotWaitedFor() throws Exception {
        Files.createSymbolicLink(inputs.resolve("endless.docx"), Path.of("/dev/zero"));
        Files.createSymbolicLink(inputs.resolve("endless.jsonl"), Path.of("/dev/zero"));
        run("mkfifo", inputs.resolve("pipe.docx").toString());

        Result result = JixiaoProcess.run(JixiaoProcess.of(List.of(), "check", inputs));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out())
                .contains("通过  街心公园照明提升（2025 年度）")
                .contains("4 份材料，1 张表")
                .contains("未读  " + inputs.resolve("endless.docx"))
                .contains("未读  " + inputs.resolve("endless.jsonl"))
                .contains("未读  " + inputs.resolve("pipe.docx"))
                .contains("管道和设备要在命令行上写明才读取");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲.json", "乙.docx"})
    @EnabledOnOs(OS.LINUX)
    void aPipeOnTheCommandLineIsRead(String file) throws Exception {
        OfficeForms.word(inputs.resolve("乙.docx"));
        Path pipe = folder.resolve("pipe");
        run("mkfifo", pipe.toString());
        Process writer = new ProcessBuilder(
                        "sh",
                        "-c",
                        "cat \"$1\" >\"$2\"",
                        "sh",
                        inputs.resolve(file).toString(),
                        pipe.toString())
                .start();

        Result result = JixiaoProcess.run(JixiaoProcess.of(List.of(), "check", pipe));

        assertThat(writer.waitFor()).isZero();
        assertThat(result.code()).as(result.out() + result.err()).isLessThan(2);
        assertThat(result.out()).contains("项目支出绩效目标表");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeThatWasReadIsClosed() throws Exception {
        Path pipe = folder.resolve("pipe");
        run("mkfifo", pipe.toString());
        Process writer = new ProcessBuilder("sh", "-c", "echo 没有表格 >\"$1\"", "sh", pipe.toString()).start();

        Run run = Run.of("check", pipe);

        assertThat(writer.waitFor()).isZero();
        assertThat(run.code()).isEqualTo(3);
        assertThat(OpenFiles.in(folder)).isEmpty();
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    @Test
    void threadsBeyondAllMeasureAreNoMoreThanFiles() {
        Run run = Run.of("check", inputs, "--threads", "999999999");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("通过  街心公园照明提升");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesCannotForgeALineOrMoveTheCursor() throws Exception {
        Files.writeString(inputs.resolve("乙\n通过  伪造.docx"), "x");
        Files.writeString(inputs.resolve("丙\u001B[2J\u202E.docx"), "x");
        // A name in GB18030, as an old archive leaves it.
        String gb18030 = "printf x > \"$(printf '\\304\\277\\261\\352.docx')\"";
        assertThat(new ProcessBuilder("sh", "-c", gb18030)
                        .directory(inputs.toFile())
                        .start()
                        .waitFor())
                .isZero();

        Result checked = JixiaoProcess.run(JixiaoProcess.of(List.of(), "check", inputs, "--progress"));
        Result read = JixiaoProcess.run(JixiaoProcess.of(List.of(), "read", inputs));

        assertThat(checked.out()).contains("4 份材料，1 张表");
        assertThat(read.err().lines().filter(line -> line.contains("没有找到"))).hasSize(3);
        for (String printed : List.of(checked.out(), checked.err(), read.err())) {
            assertThat(printed).doesNotContain("\u001B", "\u202E").doesNotContainPattern("(?m)^通过  伪造");
        }
    }

    @Test
    void theSameBytesComeOutUnderEveryLocaleAndClock() throws Exception {
        Files.writeString(inputs.resolve("乙.json"), Samples.WRONG_TOTAL);
        OfficeForms.word(inputs.resolve("丙.docx"));
        Map<String, byte[]> usual = reports("usual", List.of(), "C.UTF-8");

        assertThat(usual).hasSizeGreaterThan(8);
        List<List<String>> others = List.of(
                List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR"),
                List.of("-Dfile.encoding=GBK", "-Duser.language=ar", "-Duser.country=EG"),
                List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=th", "-Duser.extensions=u-nu-thai"));
        for (List<String> other : others) {
            assertThat(reports("other" + others.indexOf(other), other, "C.UTF-8"))
                    .as("%s", other)
                    .containsExactlyEntriesOf(usual);
        }
        assertThat(reports("posix", List.of("-Dsun.jnu.encoding=UTF-8", "-Dfile.encoding=US-ASCII"), "C.UTF-8"))
                .containsExactlyEntriesOf(usual);
    }

    /** Every report of the inputs, by name. */
    private Map<String, byte[]> reports(String name, List<String> javaOptions, String locale) throws Exception {
        Path out = Files.createDirectory(folder.resolve(name));
        List<Object> arguments = new ArrayList<>(List.of("check", "材料", "--date", "2026-01-31"));
        for (String format : List.of("text", "json", "html", "xlsx", "sarif", "junit", "markdown", "github")) {
            arguments.addAll(List.of("--format", format + "=" + out.resolve(format)));
        }
        arguments.addAll(List.of("--annotate", out.resolve("copies"), "--review-sheet", out.resolve("sheets")));
        ProcessBuilder process =
                JixiaoProcess.of(javaOptions, arguments.toArray()).directory(folder.toFile());
        process.environment().put("LC_ALL", locale);
        Result result = JixiaoProcess.run(process);
        assertThat(result.code()).as(result.err()).isEqualTo(1);
        Map<String, byte[]> reports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                reports.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return reports;
    }

    @Test
    void aFileThatFillsTheHeapCostsItselfAlone() throws Exception {
        byte[] line = "数量指标\t培训人次\t≥100人\n".getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(inputs.resolve("big.txt"))) {
            for (long written = 0; written < 48L << 20; written += line.length) {
                out.write(line);
            }
        }
        try (var out = Files.newBufferedWriter(inputs.resolve("long.jsonl"))) {
            out.write("{\"kind\": \"PROJECT\", \"projectName\": \"");
            for (int i = 0; i < 31_000; i++) {
                out.write("x".repeat(1_000));
            }
        }

        Result result = JixiaoProcess.run(JixiaoProcess.of(List.of("-Xmx40m"), "check", inputs));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out())
                .contains("通过  街心公园照明提升（2025 年度）")
                .contains("未读  " + inputs.resolve("big.txt"))
                .contains("未读  " + inputs.resolve("long.jsonl"))
                .contains("3 份材料，1 张表");
    }

    @Test
    void aFileThatNestsBeyondTheStackCostsItselfAlone() throws Exception {
        Files.writeString(inputs.resolve("deep.html"), "<html><body>" + "<table><tr><td>".repeat(50_000) + "甲");
        Files.writeString(inputs.resolve("deep.json"), "[".repeat(500_000));
        Files.writeString(inputs.resolve("deep.jsonl"), "{\"a\":".repeat(100_000) + "\n{\"b\":1}\n");

        Result result = JixiaoProcess.run(JixiaoProcess.of(List.of("-Xss256k"), "check", inputs));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out())
                .contains("通过  街心公园照明提升（2025 年度）")
                .contains("未读  " + inputs.resolve("deep.html"))
                .contains("未读  " + inputs.resolve("deep.json"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fewDescriptorsAreEnoughForManyFiles() throws Exception {
        for (int i = 0; i < 400; i++) {
            Files.writeString(inputs.resolve(i + ".json"), Samples.CLEAN);
        }

        Result result =
                JixiaoProcess.run(JixiaoProcess.limited("ulimit -n 160", JixiaoProcess.of(List.of(), "check", inputs)));

        assertThat(result.code()).as(result.err() + result.out()).isZero();
        assertThat(result.out()).contains("401 份材料，401 张表");
    }

    @Test
    void anInterruptedThreadIsGivenTheWholeVerdictAndStaysInterrupted() throws Exception {
        Submission submission = SubmissionJsonReader.read("a", Samples.WRONG_TOTAL.getBytes(StandardCharsets.UTF_8))
                .get(0);
        TableValidator validator = TableValidator.standard();
        var undisturbed = validator.validate(submission);

        Thread.currentThread().interrupt();
        try {
            assertThat(validator.validate(submission)).isEqualTo(undisturbed);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
