package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.usage.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command called by another program. */
class JixiaoToolTest {
    private final ToolProvider tool = ToolProvider.findFirst("jixiao").orElseThrow();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return tool.run(new PrintWriter(out), new PrintWriter(err), texts);
    }

    @Test
    void itChecksAndTheProcessGoesOn() throws IOException {
        Path form = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);

        assertThat(run("check", "--no-config", "--only-rule", "funding-total-mismatch", form))
                .isEqualTo(ExitCode.FINDINGS.code());
        assertThat(out.toString()).contains("funding-total-mismatch");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void wrongUsageIsToldAndDoesNoMore() {
        assertThat(run("chekc")).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("check");
        assertThat(out.toString()).isEmpty();
    }
}
