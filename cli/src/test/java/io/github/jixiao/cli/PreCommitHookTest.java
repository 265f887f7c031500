package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hook of examples/ci in a repository. */
@DisabledOnOs(OS.WINDOWS)
class PreCommitHookTest {
    @TempDir
    Path folder;

    private Path repository;
    private Path command;

    @BeforeEach
    void makeRepository() throws Exception {
        repository = Files.createDirectory(folder.resolve("我的 仓库"));
        assumeTrue(run("git", "init", "-q", ".") == 0, "Git is there");
        run("git", "config", "user.name", "张三");
        run("git", "config", "user.email", "a@example.org");
        Path hook = repository.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.copy(Path.of("..", "examples", "ci", "pre-commit"), hook);
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        command = Files.writeString(folder.resolve("jixiao command"), """
                #!/bin/sh
                exec "%s/bin/java" -XX:TieredStopAtLevel=1 -cp "%s" %s "$@"
                """.formatted(
                        System.getProperty("java.home"),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Jixiao.class.getName()));
        assertThat(command.toFile().setExecutable(true)).isTrue();
    }

    private int run(String... line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output());
        builder.environment().put("JIXIAO", String.valueOf(command));
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private File output() {
        return folder.resolve("output").toFile();
    }

    private int commit(String name, String content) throws Exception {
        Files.writeString(repository.resolve(name), content);
        assertThat(run("git", "add", name)).isZero();
        return run("git", "commit", "-q", "-m", "forms");
    }

    @Test
    void everyKindOfOfficeFileIsCheckedHoweverItsEndingIsWritten() throws Exception {
        for (String name : List.of("a.xlsm", "b.XLSX", "c.docm")) {
            commit(name, form("55万元"));
        }

        assertThat(output()).content().contains("a.xlsm", "b.XLSX", "c.docm");
    }

    @Test
    void formWithAnErrorIsNotCommitted() throws Exception {
        assertThat(commit("目标 表.doc", form("55万元"))).isNotZero();
        assertThat(output()).content().contains("目标 表.doc").contains("个错误");
    }

    @Test
    void whatIsStagedCountsAndNotWhatTheFolderHolds() throws Exception {
        Files.writeString(repository.resolve("a.doc"), form("50万元"));
        assertThat(run("git", "add", "a.doc")).isZero();
        Files.writeString(repository.resolve("a.doc"), form("55万元"));

        assertThat(run("git", "commit", "-q", "-m", "forms")).isZero();
    }

    @Test
    void commitWithoutFormsIsNotHeldUp() throws Exception {
        assertThat(commit("package.json", "{}")).isZero();
    }

    @Test
    void settingsOfTheRepositoryAreInForce() throws Exception {
        Files.writeString(repository.resolve("jixiao.yaml"), "failOn: never\n");

        assertThat(commit("a.doc", form("55万元"))).isZero();
    }

    /** A form as a web page, which office programs write under the ending of their own files. */
    private static String form(String total) {
        List<List<String>> rows = List.of(
                List.of("项目名称", "街心公园照明提升"),
                List.of("实施单位", "云溪区城市管理局"),
                List.of("年度资金总额", total),
                List.of("其中：财政拨款", "40万元"),
                List.of("其他资金", "10万元"),
                List.of("一级指标", "二级指标", "三级指标", "指标值"),
                List.of("产出指标", "数量指标", "更换灯具数量", "≥120盏"),
                List.of("产出指标", "质量指标", "工程验收合格率", "≥98%"),
                List.of("效益指标", "社会效益指标", "夜间照明覆盖率", "≥95%"));
        StringBuilder page = new StringBuilder("<html><head><meta charset='utf-8'></head><body>");
        page.append("<h1>项目支出绩效目标表</h1><p>（2025年度）</p><table>");
        for (List<String> row : rows) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(cell).append("</td>"));
            page.append("</tr>");
        }
        return page.append("</table></body></html>").toString();
    }
}
