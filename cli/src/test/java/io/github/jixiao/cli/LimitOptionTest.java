package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.settings.Pace;
import io.github.jixiao.readers.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of a file can be changed on the command line and in {@code jixiao.yaml}. */
class LimitOptionTest {
    @TempDir
    Path folder;

    private Path form;

    @BeforeEach
    void writeForm() throws IOException {
        form = OfficeForms.word(folder.resolve("表.docx"));
    }

    @Test
    void aLimitOfTheCommandLineHolds() {
        Run run = Run.of("check", form, "--limit", "GRID_POSITIONS=10");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("未读  " + form).contains("一张表的单元格多于 10 个");
        assertThat(Run.of("read", form, "--limit", "grid_positions=10").code()).isEqualTo(3);
        assertThat(Run.of("check", form, "--limit", "GRID_POSITIONS=60").code()).isEqualTo(1);
    }

    @Test
    void aLimitOfTheFileHoldsUnlessTheCommandLineStatesAnother() throws IOException {
        Path configuration = Files.writeString(folder.resolve("jixiao.yaml"), "limits:\n  GRID_POSITIONS: 10\n");

        assertThat(Run.of("check", form, "--config", configuration).code()).isEqualTo(3);
        assertThat(Run.of("check", form, "--config", configuration, "--limit", "GRID_POSITIONS=60")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aLimitMayBeAsLargeAsAnyNumberOfTheProgram() throws IOException {
        Path configuration = Files.writeString(folder.resolve("jixiao.yaml"), "limits:\n  FILE_BYTES: 2147483647\n");

        assertThat(Run.of("check", form, "--config", configuration).code()).isEqualTo(1);
        assertThat(Run.of("check", form, "--limit", "FILE_BYTES=2147483647").code())
                .isEqualTo(1);
    }

    @Test
    void everyLimitHasItsKey() throws IOException {
        String keys = Pace.LIMITS.stream()
                .map(limit -> "\n  " + limit + ": 2147483647")
                .collect(Collectors.joining());
        Path configuration = Files.writeString(folder.resolve("jixiao.yaml"), "limits:" + keys + "\n");

        assertThat(Run.of("check", form, "--config", configuration).code()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SECONDS")
    void theSchemaKnowsEveryLimit(Limit limit) {
        assertThat(Run.of("schema", "config").out()).contains("\"" + limit + "\": {");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PAGES", "PAGES=0", "PAGES=-1", "PAGES=x", "PAGES=2147483648", "SECONDS=5", "LEAVES=5", "=5"})
    void anythingElseIsWrongUsage(String stated) {
        Run run = Run.of("check", form, "--limit", stated);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--limit 的值“" + stated + "”", "FILE_BYTES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limits: 5", "limits:\n  PAGES: many", "limits:\n  LEAVES: 5", "limits:\n  PAGES: 0"})
    void aFileThatIsWrongIsTold(String yaml) throws IOException {
        Path configuration = Files.writeString(folder.resolve("jixiao.yaml"), yaml);

        assertThat(Run.of("check", form, "--config", configuration).code()).isEqualTo(2);
    }
}
