package io.github.jixiao.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jixiao.cli.Environments;
import io.github.jixiao.cli.Run;
import io.github.jixiao.cli.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Run.of("schema", "config").out(), InputFormat.JSON);

    private static final String EVERYTHING = """
        $schema: config.schema.json
        formatVersion: "1.0"
        profile: default
        severity:
          funding-total-mismatch: warning
          work-item-amounts-differ: off
        excludeRules: [cost-below-budget]
        onlyRules:
          - funding-total-mismatch
          - cost-below-budget
          - task-total-mismatch
        failOn: warning
        baseline: known.json
        suppressions:
          - fingerprint: 00000000000000000000000000000000
            rule: funding-total-mismatch
            source: a.json
            reason: 上级已批复
            author: 李四
            until: 2026-12-31
        include: ["*.json"]
        exclude: ["草稿/**"]
        formats: [text, json=report.json]
        lang: en
        threads: 1
        timeout: 60
        limits:
          PAGES: 50
        maxFindings: 5
        """;

    @TempDir
    Path folder;

    private Path table;
    private Path configuration;

    @BeforeEach
    void writeFiles() throws IOException {
        table = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        configuration = Files.writeString(folder.resolve("jixiao.yaml"), EVERYTHING);
        Files.writeString(folder.resolve("known.json"), "{\"findings\": []}");
    }

    @Test
    void everyKeyTakesEffect() {
        Run run = Run.of("check", table, "--config", configuration);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Warning  ").contains("2 rules checked");
        assertThat(run.err()).contains("Written: ").contains("report.json");
        assertThat(folder.resolve("report.json")).content().contains("\"warnings\": 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline: \"a\\0b\"",
                "suppressions: \"a\\0b\"",
                "profile: \"a\\0b.yaml\"",
                "rules: [\"a\\0b\"]",
                "formats: [\"json=a\\0b\"]"
            })
    void whatIsNoPathIsToldWithItsPlace(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("path.yaml"), line);

        Run run = Run.of("check", table, "--config", file);

        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(file + ":1:", "不是文件路径");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1",
                "profile: !env x",
                "title: a\ntitle: b",
                "a: [b",
                "a: 1\n---\nb: 2",
                "? [a]\n: b",
                "exclude:",
                "exclude: a",
                "exclude: [[a]]"
            })
    void aConfigurationAndAProfileAreToldTheSame(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("both.yaml"), yaml);

        String asConfiguration = Run.of("check", table, "--config", file).err();
        String asProfile = Run.of("profile", "check", file).out();

        assertThat(asProfile).startsWith("both.yaml:");
        assertThat(asConfiguration).contains(asProfile.lines().toList().get(0).substring("both.yaml".length()));
    }

    @Test
    void anOptionThatIsNoPathIsWrongUsage() {
        String path = "a\0b";

        for (Run run : List.of(
                Run.of("check", table, "--baseline", path),
                Run.of("check", table, "--config", path),
                Run.of("baseline", table, "--shrink", "-o", path))) {
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains("不能读取文件");
        }
    }

    @Test
    void commandLineOverrulesTheFile() {
        assertThat(Run.of("check", table, "--config", configuration, "--fail-on", "error")
                        .code())
                .isZero();
        assertThat(Run.of("check", table, "--config", configuration, "--exclude-rule", "task-total-mismatch")
                        .out())
                .contains("1 rule checked");
        assertThat(Run.of("check", table, "--config", configuration, "--only-rule", "cost-exceeds-budget")
                        .out())
                .contains("1 rule checked");
        assertThat(Run.of("check", table, "--config", configuration, "--severity", "funding-total-mismatch=error")
                        .out())
                .contains("Error  ");
        Run json = Run.of("check", table, "--config", configuration, "--format", "json", "--lang", "zh");
        assertThat(json.out()).startsWith("{").contains("差 10 万元");
        assertThat(folder.resolve("report.json")).content().contains("10k yuan");
    }

    @Test
    void nearestFileUpwardIsInForce() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("处室").resolve("2026"));

        Run run = Run.in(Environments.at(deep), "check", table, "-v");
        assertThat(run.out()).contains("2 rules checked").contains("Note: configuration file " + configuration);
        assertThat(run.err()).contains("Configuration file: " + configuration).contains("Accepted: 1 finding\n");

        Files.writeString(deep.resolve("jixiao.yaml"), "failOn: never\n");
        assertThat(Run.in(Environments.at(deep), "check", table).code()).isZero();
        assertThat(Run.in(Environments.at(deep), "check", table, "--no-config").code())
                .isEqualTo(1);
    }

    @Test
    void searchEndsWithTheRepository() throws IOException {
        Path repository = Files.createDirectories(folder.resolve("repository").resolve("forms"));
        Files.createDirectory(folder.resolve("repository").resolve(".git"));

        assertThat(Run.in(Environments.at(repository), "check", table).out()).contains("个错误");
    }

    @Test
    void settingsAmongTheFilesThatAreCheckedAreNotRead() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere").resolve(".git"));
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.copy(table, inbox.resolve("a.json"));
        Files.writeString(inbox.resolve("jixiao.yaml"), "failOn: never\nexcludeRules: [funding-total-mismatch]\n");

        Run run = Run.in(Environments.at(elsewhere), "check", inbox);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("40 + 20 = 60 万元").doesNotContain("jixiao.yaml");
    }

    @Test
    void emptyFileSaysNothing() throws IOException {
        Files.writeString(configuration, "# later\n");

        assertThat(Run.of("check", table, "--config", configuration).code()).isEqualTo(1);
    }

    @Test
    void patternsChooseFilesInFolders() throws IOException {
        Path forms = Files.createDirectories(folder.resolve("forms").resolve("草稿"));
        for (String name : List.of("forms/one.json", "forms/one.txt", "forms/草稿/two.json", "forms/three-旧.json")) {
            Files.writeString(folder.resolve(name), Samples.CLEAN);
        }
        Files.writeString(configuration, "include: ['**/*.json']\nexclude: ['**/草稿/**', '*旧*']\n");

        assertThat(Run.of("check", folder.resolve("forms"), "--config", configuration)
                        .out())
                .contains("one.json")
                .doesNotContain("one.txt", "two.json", "three");
        assertThat(Run.of("check", forms.resolve("two.json"), "--config", configuration)
                        .out())
                .contains("two.json");
    }

    @Test
    void profileFileStandsBesideTheConfiguration() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), "name: ours\ntitle: {zh: 我局口径, en: our bureau}\n");
        Files.writeString(configuration, "profile: ours.yaml\n");

        assertThat(Run.of("rules", "--config", configuration).out()).contains("口径 ours");
    }

    @Test
    void schemaKnowsEveryKey() {
        assertThat(SCHEMA.validate(EVERYTHING, InputFormat.YAML).stream().map(Error::toString))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"failon\": \"error\"}|1:2: 没有“failon”这个键；是不是“failOn”？",
                "{\"colour\": true}|1:2: 没有“colour”这个键，可用的有 ",
                "{\"threads\": \"2\"}|1:13: “threads”应当是不小于 1 的整数",
                "{\"severity\": [\"a\"]}|1:14: “severity”下面应当是“键: 值”",
                "{\"severity\": {\"cost-below-budget\": \"warn\"}}|1:36: “warn”不可用，可用的有 error, warning, info, off",
                "{\"failOn\": true}|1:12: “true”不可用，可用的有 error, warning, info, never",
                "{\"excludeRules\": \"a\"}|1:18: “excludeRules”应当是列表，例如 [甲, 乙]",
                "[]|1:1: 文件内容应当是“键: 值”；格式见 jixiao schema config",
                "{\"formatVersion\": \"2.0\"}|1:19: 只支持 formatVersion 1.0",
                "{\"formats\": [\"text\", \"ps=a.ps\"]}|1:22: “ps”不可用，可用的有 ",
                "{\"suppressions\": [{\"reason\": \"a\"}]}|1:19: 缺少“fingerprint”",
                "{\"suppressions\": [{\"fingerprint\": \"a\", \"reason\": \"a\", \"author\": \"b\", \"until\":"
                        + " \"2026-01-01\"}]}|1:35: “a”不是问题的指纹",
            })
    void whatIsWrongInTheFileIsTold(String content, String message) throws IOException {
        Files.writeString(configuration, content);
        Run run = Run.of("check", table, "--config", configuration);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(configuration + ":" + message);
        if (!content.contains("ps=")) {
            assertThat(SCHEMA.validate(content, InputFormat.JSON)).isNotEmpty();
        }
    }
}
