package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program runs and prints what its question asks for. */
class ExampleProgramsTest {
    private static final Path SOURCES = Path.of("examples/src/main/java/io/github/jixiao/examples");
    private static final String SHOW = "examples/submissions/06-非遗传承展演.txt";

    private interface Program {
        void run(String[] args) throws Exception;
    }

    @Test
    void checkOneTable() throws Exception {
        assertThat(output(CheckOneTable::main))
                .contains("错误 成本指标 33 + 20，合计 53 万元，超出预算 48 万元，差 5 万元")
                .contains("改法：")
                .contains("依据：财预〔2021〕101号  cost-exceeds-budget");
    }

    @Test
    void readAFile() throws Exception {
        assertThat(output(ReadAFile::main)).contains("成本指标 48 + 27 + 15，合计 90 万元，超出预算 80 万元，差 10 万元");
    }

    @Test
    void chooseTheRules() throws Exception {
        assertThat(output(ChooseTheRules::main).lines())
                .contains("ERROR quality-indicator-missing", "INFO timeliness-indicator-missing")
                .noneMatch(line -> line.contains("satisfaction-indicator-missing"));
    }

    @Test
    void askWhyARuleDidNotSpeak() throws Exception {
        assertThat(output(AskWhyARuleDidNotSpeak::main).lines())
                .contains(
                        "PASSED  quantity-indicator-missing",
                        "REPORTED  quality-indicator-missing",
                        "NOT_APPLICABLE  weight-total-mismatch  表中没有分值（权重）栏");
    }

    @Test
    void embedInAServiceWithThreads() throws Exception {
        assertThat(output(EmbedInAServiceWithThreads::main)).isEqualTo("收到 200 张表，因资金不平衡退回 50 张\n");
    }

    @Test
    void reviewWithinATime() throws Exception {
        assertThat(output(ReviewWithinATime::main, SHOW)).isEqualTo("""
                        检查了 非遗传承与展演经费
                        95 条规则：FINDINGS
                        2 条规则：1 个问题
                        取消之后：INCOMPLETE
                        """);
    }

    @Test
    void seeWhatTheReaderUnderstood() throws Exception {
        assertThat(output(SeeWhatTheReaderUnderstood::main, SHOW))
                .startsWith("非遗传承与展演经费  80 万元\n")
                .contains("  COST  展演活动经费  ≤48万元  →  48  万元\n")
                .contains("\"projectName\"");
    }

    @Test
    void anAmountThatNobodyStatedIsNotShownAsNought(@TempDir Path folder) throws Exception {
        Path json = Files.writeString(
                folder.resolve("form.json"),
                "{\"kind\": \"PROJECT\", \"projectName\": \"社区图书角建设\", \"indicators\": []}");

        assertThat(output(SeeWhatTheReaderUnderstood::main, json.toString())).startsWith("社区图书角建设  UNSTATED\n");
    }

    @Test
    void writeTheJsonReport(@TempDir Path folder) throws Exception {
        Path json = folder.resolve("report.json");

        assertThat(output(WriteTheJsonReport::main, SHOW, json.toString())).startsWith("FINDINGS  ");
        assertThat(json)
                .content(StandardCharsets.UTF_8)
                .contains("\"rule\": \"cost-exceeds-budget\"", "\"difference\": 10");
    }

    @Test
    void streamALongFile() throws Exception {
        assertThat(output(StreamALongFile::main, "examples/submissions/13-街道项目批量.jsonl"))
                .isEqualTo("""
                        13-街道项目批量.jsonl:1  0 个错误
                        13-街道项目批量.jsonl:2  1 个错误
                        13-街道项目批量.jsonl:3  2 个错误
                        """);
    }

    @Test
    void everyProgramIsRunHereAndFitsOnAScreen() throws Exception {
        String test =
                Files.readString(Path.of("examples/src/test/java/io/github/jixiao/examples/ExampleProgramsTest.java"));
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> programs =
                    files.filter(file -> !file.endsWith("package-info.java")).toList();
            assertThat(programs).isNotEmpty().allSatisfy(program -> {
                String name = program.getFileName().toString().replace(".java", "");
                assertThat(test).contains(name + "::main");
                assertThat(Files.readAllLines(program)).hasSizeLessThanOrEqualTo(60);
            });
        }
    }

    private static String output(Program program, String... args) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run(args);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
