package io.github.jixiao.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.Environments;
import io.github.jixiao.cli.Run;
import io.github.jixiao.cli.Samples;
import io.github.jixiao.cli.console.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    @TempDir
    Path folder;

    private Path first;
    private Path second;
    private Path baseline;

    @BeforeEach
    void writeTables() throws IOException {
        first = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        second = Files.writeString(folder.resolve("b.json"), Samples.WRONG_TOTAL.replace("街心公园照明提升", "滨河步道照明提升"));
        baseline = Files.createDirectory(folder.resolve("known")).resolve("baseline.json");
    }

    private Run record(Environment environment, Object... arguments) {
        Object[] line = new Object[arguments.length + 3];
        line[0] = "baseline";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        line[line.length - 2] = "-o";
        line[line.length - 1] = baseline;
        return Run.in(environment, line);
    }

    @Test
    void fileIsSortedAndSaysWhatEachFindingIs() throws IOException {
        record(Environments.QUIET, first, second);
        String once = Files.readString(baseline);
        record(Environments.QUIET, second, first);

        assertThat(baseline).hasContent(once);
        assertThat(once)
                .contains("\"rule\": \"funding-total-mismatch\"", "\"table\": \"街心公园照明提升\"", "差 10 万元")
                .containsSubsequence("a.json", "b.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"formatVersion\":\"9.0\",\"findings\":[]}|第 1 行第 18 列：formatVersion 不是 1.0",
                "{\"formatVersion\":1,\"findings\":[]}|第 1 行第 18 列：formatVersion 不是 1.0",
                "{\"findings\":[{\"rule\":\"x\"}]}|第 1 行第 25 列：这个问题缺少指纹",
                "{\"findings\":[{\"fingerprint\":5}]}|第 1 行第 29 列：指纹应当是 32 位十六进制数",
                "{\"findings\":[{\"fingerprint\":\"zzz\"}]}|第 1 行第 29 列：指纹应当是 32 位十六进制数",
                "{\"findings\":[\"zzz\"]}|第 1 行第 14 列：findings 中有一项不是问题",
                "{}|第 1 行第 2 列：没有问题清单",
                "{\"fingerprint\":5}|没有问题清单",
                "\"zzz\"|第 1 行第 1 列：没有问题清单",
                "{\"findings\":[|第 1 行第 14 列不符合 JSON 的写法",
            })
    void whatIsNoBaselineIsRefusedWithItsPlaceAndTheRemedy(String content, String wrong) throws IOException {
        Files.writeString(baseline, content);
        Run run = Run.of("check", first, "--baseline", baseline);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(baseline.toString(), wrong, "jixiao baseline 路径 -o 文件 重新生成");
    }

    @Test
    void goneFindingsAreToldWithTheWayToShrink() throws IOException {
        record(Environments.QUIET, first, second);
        Files.writeString(first, Samples.CLEAN);
        Run run = Run.of("check", first, second, "--baseline", baseline);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("注意：基线中有 1 个问题没有再出现（funding-total-mismatch）")
                .contains("--shrink");
        assertThat(Run.of("check", first, "--baseline", baseline, "--format", "json")
                        .out())
                .contains("\"kind\": \"BASELINE_STALE\"");
    }

    @Test
    void documentThatIsNotLookedAtIsNotGone() {
        record(Environments.QUIET, first, second);

        assertThat(Run.of("check", first, "--baseline", baseline).out()).doesNotContain("没有再出现");
    }

    @Test
    void shrinkingTakesOutWhatIsGoneAndAddsNothing() throws IOException {
        record(Environments.QUIET, first);
        Files.writeString(first, Samples.CLEAN);
        Run run = record(Environments.ci(folder), first, second, "--shrink");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("已把 0 个问题写入基线").contains("去掉了 1 个");
        assertThat(baseline).content().contains("\"findings\": [ ]");
    }

    @Test
    void shrinkingKeepsWhatWasNotLookedAtAndForgetsDocumentsThatAreNoMore() throws IOException {
        record(Environments.QUIET, first, second);
        record(Environments.QUIET, first, "--shrink");
        assertThat(baseline).content().contains("a.json", "b.json");

        Files.delete(second);
        record(Environments.QUIET, first, "--shrink");
        assertThat(baseline).content().contains("a.json").doesNotContain("b.json");
    }

    @Test
    void findingsOfRulesThatDidNotRunAreNotGone() throws IOException {
        record(Environments.QUIET, first);
        String former = Files.readString(baseline);
        Path profile =
                Files.writeString(folder.resolve("own.yaml"), "extends: default\nexclude: [funding-total-mismatch]\n");
        for (String[] less : new String[][] {
            {"--only-rule", "weight-total-mismatch"},
            {"--exclude-rule", "funding-total-mismatch"},
            {"--profile", profile.toString()}
        }) {
            Run check = Run.of("check", first, "--baseline", baseline, less[0], less[1]);
            assertThat(check.err() + check.out()).doesNotContain("没有再出现");
            assertThat(check.code()).isZero();

            assertThat(record(Environments.QUIET, first, "--shrink", less[0], less[1])
                            .code())
                    .isZero();
            assertThat(baseline).hasContent(former);
        }
    }

    @Test
    void fileThatCannotBeReadCostsNoBaseline() throws IOException {
        Path none = folder.resolve("nofile");
        record(Environments.QUIET, first);
        String former = Files.readString(baseline);
        Run again = record(Environments.QUIET, none);

        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("找不到文件“" + none + "”", "原有的基线 " + baseline + " 没有改动");
        assertThat(record(Environments.QUIET, none, "--lang", "en").err())
                .contains("There is no file \"" + none + "\"", "was left alone");
        assertThat(baseline).hasContent(former);
    }

    @Test
    void fileThatCannotBeReadIsNamedWhereABaselineBegins() {
        Path none = folder.resolve("nofile");
        Run run = record(Environments.QUIET, first, none);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("找不到文件“" + none + "”", "已把 1 个问题写入基线");
    }

    @Test
    void baselineMayNotGrowInCi() throws IOException {
        record(Environments.QUIET, first);
        String former = Files.readString(baseline);
        Run run = record(Environments.ci(folder), first, second);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("CI 中基线只能缩小：有 1 个问题不在基线").contains("funding-total-mismatch");
        assertThat(baseline).hasContent(former);
        assertThat(record(Environments.ci(folder), first).code()).isZero();
    }

    @Test
    void baselineIsNotBegunInCi() {
        assertThat(record(Environments.ci(folder), first).code()).isEqualTo(1);
        assertThat(baseline).doesNotExist();
    }

    @Test
    void shrinkingNeedsABaseline() {
        assertThat(Run.of("baseline", first, "--shrink").err()).contains("--shrink 要写明基线文件");
        assertThat(Run.of("baseline", first, "--shrink", "-o", baseline).err()).contains("没有基线 " + baseline);
    }
}
