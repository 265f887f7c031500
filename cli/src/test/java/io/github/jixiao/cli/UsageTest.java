package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {
    private static final String FORMATS =
            Stream.of(ReportFormat.values()).map(ReportFormat::id).collect(Collectors.joining(", "));

    @ParameterizedTest
    @MethodSource("wrongLines")
    void wrongUseIsExplained(List<String> line, String message) {
        Run run = Run.of(line.toArray());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("jixiao：" + message + "\n");
    }

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                wrong("没有命令“chek”；是否为 check？", "chek", "a"),
                wrong("没有命令“什么”；可用的命令：check, read, rules, profile, schema, baseline, completion", "什么"),
                wrong("没有写明要检查的文件或文件夹，例如：jixiao check 绩效目标表.docx", "check"),
                wrong("没有选项 --formt；是否为 --format？", "check", "a", "--formt", "json"),
                wrong("没有选项 --wholly-unknown；用 --help 查看全部选项", "check", "a", "--wholly-unknown"),
                wrong("选项 --format 后面缺少值", "check", "a", "--format"),
                wrong("选项 --baseline 后面缺少值", "check", "a", "--baseline", "--quiet"),
                wrong("选项 --lang 只能写一次", "check", "a", "--lang", "zh", "--lang", "zh"),
                wrong("选项 --quiet 不带值", "check", "a", "--quiet=yes"),
                wrong("--format 没有“pdf”；可用的值：" + FORMATS, "check", "a", "--format", "pdf"),
                wrong("--format 没有“docx”；可用的值：" + FORMATS, "check", "a", "--format", "docx=report.docx"),
                wrong("--date 的值“2026-02-30”应当是日期，例如 2026-01-31", "check", "a", "--date", "2026-02-30"),
                wrong("--format 的值“json=”缺少文件名", "check", "a", "--format", "json="),
                wrong("只能有一个报告写到标准输出；其余的请写成 --format 格式=文件", "check", "a", "--format", "json", "--format", "text"),
                wrong(
                        "没有审核口径“beijing”；现有：default, thorough, guizhou, hebei, hunan, central-2021,"
                                + " central-2015；也可以写口径文件（.yaml）",
                        "check",
                        "a",
                        "--profile",
                        "beijing"),
                wrong("--rules mine：没有规则包 mine；请检查路径", "check", "a", "--rules", "mine"),
                wrong("--fail-on 没有“fatal”；可用的值：error, warning, info, never", "check", "a", "--fail-on", "fatal"),
                wrong(
                        "--severity 的值“cost-below-budget”应当写成 规则=级别，例如 cost-below-budget=info",
                        "check",
                        "a",
                        "--severity",
                        "cost-below-budget"),
                wrong(
                        "--severity 没有“bad”；可用的值：error, warning, info, off",
                        "check",
                        "a",
                        "--severity",
                        "cost-below-budget=bad"),
                wrong(
                        "没有规则“cost-below-budgt”；是否为 cost-below-budget？",
                        "check",
                        "a",
                        "--severity",
                        "cost-below-budgt=info"),
                wrong("没有规则“cost-below-budgt”；是否为 cost-below-budget？", "check", "a", "--only-rule", "cost-below-budgt"),
                wrong("没有规则“没有这条”；用 jixiao rules 查看全部规则", "check", "a", "--exclude-rule", "没有这条"),
                wrong("--lang 没有“fr”；可用的值：zh, en", "check", "a", "--lang", "fr"),
                wrong("--threads 的值“many”应当是不小于 1 的整数", "check", "a", "--threads", "many"),
                wrong("--timeout 的值“0”应当是不小于 1 的整数", "check", "a", "--timeout", "0"),
                wrong("--max-findings 的值“-1”应当是不小于 0 的整数", "check", "a", "--max-findings", "-1"),
                wrong("-q 与 -v 不能同时使用", "check", "a", "-qv"),
                wrong("没有基线 none.json；请检查路径，或用 jixiao baseline 路径 -o 文件 生成", "check", "a", "--baseline", "none.json"),
                wrong("没有文件 none.json；请检查路径", "check", "a", "--config", "none.json"),
                wrong("没有文件 none.yaml；请检查路径", "check", "a", "--profile", "none.yaml"),
                wrong("--threads 的值“99999999999”太大，至多 2147483647", "check", "a", "--threads", "99999999999"),
                wrong("有一个参数是空的；脚本中的变量可能没有设定。要检查当前文件夹，请写 .", "check", ""),
                wrong("有一个参数是空的；脚本中的变量可能没有设定。要检查当前文件夹，请写 .", "read", "a", " "),
                wrong("选项 --rules 的值是空的；脚本中的变量可能没有设定", "check", "a", "--rules", ""),
                wrong("选项 --only-rule 的值是空的；脚本中的变量可能没有设定", "check", "a", "--only-rule="),
                wrong(
                        "没有一条规则参加检查：要检查的规则都被排除了。请核对 --only-rule、--exclude-rule、--severity 规则=off 和配置文件，至少留下一条规则",
                        "check",
                        "a",
                        "--only-rule",
                        "cost-below-budget",
                        "--exclude-rule",
                        "cost-below-budget"),
                wrong("--date 的值“今天”应当是日期，例如 2026-01-31", "check", "a", "--date", "今天"),
                wrong("--watch 只能用于文件；没有文件 none.docx", "check", "none.docx", "--watch"),
                wrong("--shrink 要写明基线文件：-o 文件，或在配置文件中写 baseline", "baseline", "a", "--shrink"),
                wrong("没有写明要读取的文件或文件夹，例如：jixiao read 绩效目标表.docx", "read"),
                wrong("没有写明哪一种格式：table、report、config 或 profile", "schema"),
                wrong("schema 没有“tables”；可用的值：table, report, config, profile", "schema", "tables"),
                wrong("多余的参数“b”", "rules", "a", "b"),
                wrong("没有规则“cost-exceed-budget”；是否为 cost-exceeds-budget？", "rules", "cost-exceed-budget"));
    }

    private static Arguments wrong(String message, String... line) {
        return Arguments.of(List.of(line), message);
    }

    @Test
    void wrongUseIsExplainedInEnglish() {
        assertThat(Run.of("check", "--lang=en").err())
                .isEqualTo("jixiao: No file or folder to check, for example: jixiao check form.docx\n");
    }

    @Test
    void nothingAskedForIsWrongUse() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("绩效（jixiao）：检查预算绩效目标表。");
    }

    @Test
    void dashesEndTheOptions() {
        assertThat(Run.of("check", "--", "--no-such.json").out()).contains("--no-such.json");
    }

    @Test
    void aFileNamedLikeAListOfArgumentsIsAFile(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.json");
        Path file = Files.writeString(folder.resolve("@more.txt"), "--format json=" + report + "\n");

        Run run = Run.in(Environments.at(folder), "check", "@" + file);

        assertThat(run.out()).contains("未读  @" + file);
        assertThat(report).doesNotExist();
    }

    @Test
    void versionIsToldWithoutPlaceholders() {
        assertThat(Run.of("--version").out()).matches("jixiao \\d\\S*\n");
    }
}
