package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.console.TerminalTraits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    @TempDir
    Path folder;

    private Path clean;
    private Path wrong;
    private Path warned;

    @BeforeEach
    void writeTables() throws IOException {
        clean = Files.writeString(folder.resolve("a.json"), Samples.CLEAN);
        wrong = Files.writeString(folder.resolve("b.json"), Samples.WRONG_TOTAL);
        warned = Files.writeString(folder.resolve("c.json"), Samples.WITHOUT_TIMELINESS);
    }

    @Test
    void cleanTableEndsWithZeroAndOneLine() {
        Run run = Run.of("check", clean);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("通过  街心公园照明提升（2025 年度）  项目支出绩效目标表  ").contains("0 个错误，0 个警告");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findingShowsItsArithmetic() {
        Run run = Run.of("check", wrong);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("错误  /funding/annual/total\n      资金总额 50 万元，各来源 40 + 20 = 60 万元，差 10 万元。\n      改法：")
                .contains("funding-total-mismatch\n");
    }

    @Test
    void findingIsToldInEnglish() {
        assertThat(Run.of("check", wrong, "--lang", "en").out())
                .contains("The total funding is 50 (10k yuan); the sum of its sources (40 + 20) is 60 (10k yuan)");
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "info,1", "never,0"})
    void thresholdDecidesWhetherAWarningFails(String level, int code) {
        assertThat(Run.of("check", warned, "--fail-on", level).code()).isEqualTo(code);
    }

    @Test
    void missingFileMakesTheRunIncompleteAndTheOthersAreChecked() {
        Run run = Run.of("check", folder.resolve("没有.docx"), clean);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("未读  ")
                .contains("找不到文件")
                .contains("请检查文件名和路径")
                .contains("通过  街心公园照明提升");
    }

    @Test
    void findingsOutrankIncompleteness() {
        assertThat(Run.of("check", folder.resolve("none.json"), wrong).code()).isEqualTo(1);
        assertThat(Run.of("check", folder.resolve("none.json"), wrong, "--fail-on", "never")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void folderIsCheckedInOrderAndEndsWithATableOfFiles() {
        Run run = Run.of("check", folder);

        assertThat(run.out())
                .containsSubsequence(
                        "a.json", "b.json", "c.json", "文件  ", "a.json", "b.json", "c.json", "3 份材料，3 张表：1 个错误，");
    }

    @Test
    void oneThreadAndManyGiveTheSameBytes() throws IOException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(
                    folder.resolve("d%02d.json".formatted(i)), i % 3 == 0 ? Samples.WRONG_TOTAL : Samples.CLEAN);
        }
        String one = Run.of("check", folder, "--format", "json", "--threads", 1).out();

        assertThat(Run.of("check", folder, "--format", "json", "--threads", 7).out())
                .isEqualTo(one);
        assertThat(one).contains("\"submissions\": 43");
    }

    @Test
    void standardInputIsRead() {
        assertThat(Run.withInput(Samples.WRONG_TOTAL, "check", "-").code()).isEqualTo(1);
        assertThat(Run.withInput("[" + Samples.CLEAN + "," + Samples.CLEAN + "]", "check", "-")
                        .out())
                .contains("2 份材料，2 张表");
    }

    @Test
    void linesOfJsonAreCheckedOneByOneAndABrokenOneIsNamed() {
        String lines = Samples.CLEAN + "\n{\"kind\":\n" + Samples.WRONG_TOTAL + "\n";
        Run run = Run.withInput(lines, "check", "-", "--format", "json", "--fail-on", "never");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("\"submissions\": 3", "\"errors\": 1", "\"reason\": \"BROKEN_JSON\"", "\"line\": 2");
    }

    @Test
    void unknownFieldIsNamedWithItsPlace() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.json"), Samples.CLEAN.replace("projectName", "projctName"));
        Run run = Run.of("check", odd);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("odd.json", "projctName", "projectName");
    }

    @Test
    void plainTextWithoutATableIsIncomplete() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "关于召开会议的通知\n请准时参加。\n");

        assertThat(Run.of("check", letter).code()).isEqualTo(3);
    }

    @Test
    void emptyFolderIsIncomplete() throws IOException {
        Run run = Run.of("check", Files.createDirectory(folder.resolve("空")));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("空");
    }

    @Test
    void reportsGoToFilesAndStandardOutputAtOnce() throws IOException {
        Path json = folder.resolve("out.json");
        Path text = folder.resolve("报告.txt");
        Run run = Run.of("check", wrong, "--format", "json=" + json, "--format", "text", "--format", "text=" + text);

        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(json))
                .startsWith("{\n  \"formatVersion\": \"1.0\"")
                .endsWith("}\n");
        assertThat(Files.readString(text)).isEqualTo(run.out());
        assertThat(run.err()).contains("已写入 ").contains("报告.txt");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.json", "b.json", "c.json", "out.json", "报告.txt");
        }
    }

    @Test
    void failedRunLeavesTheFormerReportAlone() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "former");
        Run run = Run.of("check", wrong, "--format", "json=" + report, "--only-rule", "no-such-rule");

        assertThat(run.code()).isEqualTo(2);
        assertThat(report).hasContent("former");
    }

    @Test
    void reportThatCannotBeWrittenIsWrongUsage() {
        Run run = Run.of(
                "check", wrong, "--format", "json=" + folder.resolve("none").resolve("r.json"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("不能写入");
    }

    @Test
    void ruleCanBeWeighedLeftOutOrRunAlone() {
        assertThat(Run.of("check", wrong, "--severity", "funding-total-mismatch=info")
                        .code())
                .isZero();
        assertThat(Run.of("check", wrong, "--exclude-rule", "funding-total-mismatch")
                        .out())
                .doesNotContain("funding-total-mismatch");
        assertThat(Run.of("check", wrong, "--only-rule", "funding-total-mismatch,task-total-mismatch")
                        .out())
                .contains("已检查 2 条规则，1 条不适用。");
    }

    @Test
    void baselineSetsKnownFindingsAside() throws IOException {
        Path baseline = folder.resolve("known").resolve("baseline.json");
        Files.createDirectory(folder.resolve("known"));
        Run recorded = Run.of("baseline", wrong, "-o", baseline);

        assertThat(recorded.code()).isZero();
        assertThat(recorded.err()).contains("写入基线");
        Run again = Run.of("check", wrong, "--baseline", baseline);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("0 个错误").contains("个问题已列入基线");
        assertThat(Run.of("check", wrong, "--baseline", baseline, "--format", "json")
                        .out())
                .containsPattern(Pattern.compile("\"suppressed\": [1-9]"));
    }

    @Test
    void listIsCappedAndCountsStay() {
        assertThat(Run.of("check", wrong, "--max-findings", 0, "--format", "json")
                        .out())
                .contains("\"findings\": []", "\"errors\": 1", "\"findingsOmitted\": 1");
    }

    @Test
    void quietRunSaysNothingAboutACleanTable() {
        assertThat(Run.of("check", clean, "-q")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void fullRunTellsWhyRulesWereSilent() {
        assertThat(Run.of("check", clean, "-v").out()).contains("不适用：表中没有分值（权重）栏");
    }

    @Test
    void consoleOfAnotherEncodingShowsChinese() {
        Charset gbk = Charset.forName("GBK");
        Run run = Run.on(gbk, TerminalTraits.NONE, "", "check", warned);

        assertThat(run.out()).contains("警告").doesNotContain("?");
        assertThat(run.err()).doesNotContain("?");
    }

    @Test
    void consoleWithoutChineseSaysSo() {
        Run run = Run.on(StandardCharsets.ISO_8859_1, TerminalTraits.NONE, "", "check", wrong);

        assertThat(run.out()).contains("\\u{9519}\\u{8bef}").doesNotContain("?");
        assertThat(run.err()).contains("cannot show Chinese");
    }

    @Test
    void jsonIsAlwaysUnicode() {
        Charset gbk = Charset.forName("GBK");
        String out = Run.on(gbk, TerminalTraits.NONE, "", "check", wrong, "--format", "json")
                .out();

        assertThat(new String(out.getBytes(gbk), StandardCharsets.UTF_8)).isNotEqualTo(out);
    }

    @Test
    void colourIsForTerminalsOnly() {
        TerminalTraits terminal = new TerminalTraits(true, false, 80, true);

        assertThat(Run.on(StandardCharsets.UTF_8, terminal, "", "check", wrong).out())
                .contains("\u001b[1;31m错误\u001b[0m");
        assertThat(Run.on(StandardCharsets.UTF_8, terminal, "", "check", wrong, "--no-color")
                        .out())
                .doesNotContain("\u001b");
        assertThat(Run.of("check", wrong).out()).doesNotContain("\u001b");
    }

    @Test
    void progressIsForWatchedRunsOfManyFiles() throws IOException {
        TerminalTraits terminal = new TerminalTraits(false, true, 0, false);
        assertThat(Run.on(StandardCharsets.UTF_8, terminal, "", "check", folder).err())
                .isEmpty();
        Files.copy(clean, folder.resolve("d.json"));

        assertThat(Run.on(StandardCharsets.UTF_8, terminal, "", "check", folder).err())
                .contains("已完成 4/4")
                .endsWith("\u001b[K");
        assertThat(Run.on(StandardCharsets.UTF_8, terminal, "", "check", folder, "--no-progress")
                        .err())
                .isEmpty();
        assertThat(Run.of("check", folder).err()).isEmpty();
        assertThat(Run.of("check", folder, "--progress").err())
                .containsPattern("已完成 4/4（每秒 [\\d.]+ 份，约剩 0:00）  ")
                .doesNotContain("\u001b");
    }
}
