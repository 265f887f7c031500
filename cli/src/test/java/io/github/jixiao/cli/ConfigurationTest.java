package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Run.of("schema", "config").out(), InputFormat.JSON);

    private static final String EVERYTHING = """
            {
              "$schema": "config.schema.json",
              "formatVersion": "1.0",
              "profile": "default",
              "severity": {"funding-total-mismatch": "warning"},
              "excludeRules": ["cost-below-budget"],
              "onlyRules": ["funding-total-mismatch", "cost-below-budget", "task-total-mismatch"],
              "failOn": "warning",
              "baseline": "known.json",
              "threads": 1,
              "timeout": 60,
              "maxFindings": 5
            }
            """;

    @TempDir
    Path folder;

    private Path table;
    private Path configuration;

    @BeforeEach
    void writeFiles() throws IOException {
        table = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        configuration = Files.writeString(folder.resolve("jixiao.json"), EVERYTHING);
        Files.writeString(folder.resolve("known.json"), "{\"findings\": []}");
    }

    @Test
    void everyMemberTakesEffect() {
        Run run = Run.of("check", table, "--config", configuration);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("警告  ").contains("已检查 2 条规则");
    }

    @Test
    void commandLineOverrulesTheFile() {
        assertThat(Run.of("check", table, "--config", configuration, "--fail-on", "error")
                        .code())
                .isZero();
        assertThat(Run.of("check", table, "--config", configuration, "--exclude-rule", "task-total-mismatch")
                        .out())
                .contains("已检查 1 条规则");
    }

    @Test
    void schemaKnowsEveryMember() {
        assertThat(faults(EVERYTHING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"failon\": \"error\"}|第 1 行：没有配置项“failon”；是否为 failOn？",
                "{\"colour\": true}|第 1 行：没有配置项“colour”；格式见 jixiao schema config",
                "{\"threads\": \"2\"}|第 1 行：值的类型不对；格式见 jixiao schema config",
                "{\"severity\": [\"a\"]}|第 1 行：值的类型不对；格式见 jixiao schema config",
                "{\"excludeRules\": [1]}|第 1 行：值的类型不对；格式见 jixiao schema config",
                "[]|第 1 行：值的类型不对；格式见 jixiao schema config",
                "{\"formatVersion\": \"2.0\"}|只支持 formatVersion 1.0",
            })
    void whatIsWrongInTheFileIsTold(String content, String message) throws IOException {
        Files.writeString(configuration, content);
        Run run = Run.of("check", table, "--config", configuration);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("配置文件 " + configuration).endsWith(message + "\n");
        assertThat(faults(content)).isNotEmpty();
    }

    @Test
    void fileThatIsNotJsonIsRefusedWithTheLine() throws IOException {
        Files.writeString(configuration, "{\n  \"failOn\": error\n}");

        assertThat(Run.of("check", table, "--config", configuration).err()).contains("第 2 行不是正确的 JSON");
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
