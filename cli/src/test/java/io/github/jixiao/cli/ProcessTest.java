package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.JixiaoProcess.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void cleanTableEndsWithZero() throws Exception {
        assertThat(run("check", file("a.json", Samples.CLEAN)).code()).isZero();
    }

    @Test
    void errorEndsWithOneAndIsShownInChinese() throws Exception {
        Result result = run("check", file("绩效目标表.json", Samples.WRONG_TOTAL));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("40 + 20 = 60 万元，差 10 万元").contains("绩效目标表.json");
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        Result result = run("check", "a.json", "--format", "pdf");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("jixiao：--format 没有“pdf”；可用的值：text, json, ");
    }

    @Test
    void badInputEndsWithThreeAndTheRestIsChecked() throws Exception {
        byte[] junk = new byte[4_096];
        new Random(7).nextBytes(junk);
        Files.write(folder.resolve("junk.txt"), junk);
        file("broken.json", "{\"kind\": ");
        file("unknown.json", Samples.CLEAN.replace("projectName", "nameOfProject"));
        file("amount.json", Samples.CLEAN.replace("\"total\": 50", "\"total\": {\"amount\": 50}"));
        file("empty.docx", "");
        file("letter.md", "# 通知\n\n明天开会。\n");
        file("table.json", Samples.CLEAN);

        Result result = run("check", folder, "missing.docx");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("通过  街心公园照明提升（2025 年度）")
                .contains("nameOfProject")
                .contains("/funding/annual/total")
                .contains("8 份材料，1 张表：0 个错误，0 个警告，0 个提示。")
                .contains("检查不完整：7 个文件没有读全");
        for (String name :
                List.of("junk.txt", "broken.json", "unknown.json", "amount.json", "empty.docx", "letter.md")) {
            assertThat(result.out()).contains("未读  " + folder.resolve(name));
        }
    }

    @Test
    void hugeTextIsRefusedAndNamed() throws Exception {
        Path huge = folder.resolve("huge.txt");
        byte[] line = "数量指标\t培训人次\t≥100人\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(huge)) {
            for (long written = 0; written < 100L << 20; written += line.length) {
                out.write(line);
            }
        }

        Result result = run("check", huge);

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).contains("未读  " + huge).contains("MB").contains("请拆分文件");
    }

    @Test
    void manyLinesNeedLittleMemory() throws Exception {
        Path lines = folder.resolve("many.jsonl");
        try (var out = Files.newBufferedWriter(lines)) {
            for (int i = 0; i < 6_000; i++) {
                out.write(Samples.CLEAN);
                out.write('\n');
            }
        }

        Result result = run(List.of("-Xmx48m"), "check", lines, "--format", "json=" + folder.resolve("report.json"));

        assertThat(result.err()).contains("已写入");
        assertThat(result.code()).isZero();
    }

    @Test
    void readerThatGoesAwayIsNoFault() throws Exception {
        Path lines = folder.resolve("many.jsonl");
        Files.writeString(lines, (Samples.WRONG_TOTAL + "\n").repeat(2_000));
        Process process = JixiaoProcess.of(List.of(), "check", lines)
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isPositive();
        }

        assertThat(process.waitFor()).isIn(1, 3);
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void interruptedRunWritesWhatIsFinishedAndSaysSo() throws Exception {
        Path lines = folder.resolve("many.jsonl");
        Files.writeString(lines, (Samples.WRONG_TOTAL + "\n").repeat(20_000));
        Path json = folder.resolve("report.json");
        Process process = JixiaoProcess.of(
                        List.of(), "check", lines, "--format", "json=" + json, "--format", "text", "--progress")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).contains("街心公园照明提升");
            process.toHandle().destroy();
            String rest = out.lines().collect(Collectors.joining("\n"));
            assertThat(rest).contains("检查在此被中断：已完成 ").contains("检查不完整：1 个文件没有读全");
        }

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(json)
                .content()
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"outcome\": \"INCOMPLETE\"", "\"reason\": \"INTERRUPTED\"")
                .doesNotContain("\"errors\": 20000");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("many.jsonl", "report.json", "err");
        }
    }

    @Test
    void watchedFileIsCheckedAgainWhenItIsSavedOrReplaced() throws Exception {
        Path table = Path.of(file("a.json", Samples.WRONG_TOTAL));
        Process process = JixiaoProcess.of(List.of(), "check", "--watch", table)
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(conclusion(out)).startsWith("1 个错误");
            Files.writeString(table, Samples.CLEAN);
            assertThat(conclusion(out)).startsWith("0 个错误，0 个警告");
            Path draft = Files.writeString(folder.resolve("draft"), Samples.WITHOUT_TIMELINESS);
            Files.move(draft, table, StandardCopyOption.REPLACE_EXISTING);
            assertThat(conclusion(out)).startsWith("0 个错误，1 个警告");
            process.toHandle().destroy();
            assertThat(out.readLine()).isNull();
        }

        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("err")).content().contains("保存文件后自动重新检查");
    }

    /** Reads up to the last line of the next report. */
    private static String conclusion(BufferedReader out) throws IOException {
        String line = out.readLine();
        while (line != null && !line.contains("个错误，")) {
            line = out.readLine();
        }
        return String.valueOf(line);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Result run(Object... arguments) throws Exception {
        return run(List.of(), arguments);
    }

    private static Result run(List<String> javaOptions, Object... arguments) throws Exception {
        return JixiaoProcess.run(JixiaoProcess.of(javaOptions, arguments));
    }
}
