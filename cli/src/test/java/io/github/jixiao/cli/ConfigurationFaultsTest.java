package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything wrong in a configuration file is told with its place. */
class ConfigurationFaultsTest {

    @TempDir
    Path folder;

    private Path table;
    private Path configuration;

    @BeforeEach
    void writeFiles() throws IOException {
        table = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        configuration = folder.resolve("jixiao.yaml");
    }

    @Test
    void everythingWrongIsToldAtOnceInTheOrderOfTheFile() throws IOException {
        Files.writeString(configuration, """
            failOn: fatal
            threads: many
            suppressions:
              - fingerprint: 00000000000000000000000000000000
                reason: 上级已批复
                author: 李四
                until: 明年
            """);

        assertThat(Run.of("check", table, "--config", configuration).err())
                .isEqualTo("""
                    jixiao：CONFIG:1:9: “fatal”不可用，可用的有 error, warning, info, never
                    CONFIG:2:10: “threads”应当是不小于 1 的整数
                    CONFIG:7:12: “明年”应当是日期，例如 2026-12-31
                    """.replace("CONFIG", configuration.toString()));
    }

    @Test
    void ruleThatDoesNotExistIsNamedWithItsPlace() throws IOException {
        Files.writeString(configuration, "excludeRules:\n  - cost-below-budgt\n");

        assertThat(Run.of("check", table, "--config", configuration))
                .isEqualTo(new Run(
                        2, "", "jixiao：" + configuration + ":2:5: 没有规则“cost-below-budgt”；是不是“cost-below-budget”？\n"));
    }

    @Test
    void aRulePackThatDoesNotExistIsNamedWithItsPlace() throws IOException {
        Files.writeString(configuration, "threads: 1\nrules:\n  - none\n");
        Path pack = folder.resolve("none");

        assertThat(Run.of("check", table, "--config", configuration))
                .isEqualTo(new Run(2, "", "jixiao：%s:3:5: 没有规则包 %s；请检查路径\n".formatted(configuration, pack)));
        assertThat(Run.of("check", table, "--config", configuration, "--rules", "mine")
                        .err())
                .contains(configuration + ":3:5");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsPlace() throws IOException {
        Files.writeString(configuration, "failOn: error\n  threads: [1\n");

        assertThat(Run.of("check", table, "--config", configuration).err())
                .contains(configuration + ":2:")
                .contains("不是有效的 YAML 或 JSON：此处不应再有冒号")
                .doesNotContain("mapping");
    }
}
