package io.github.jixiao.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.Environments;
import io.github.jixiao.cli.console.Interruption;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.console.Terminal;
import io.github.jixiao.cli.console.TerminalTraits;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.value.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private Progress over(int files, Map<String, List<String>> options) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                err,
                StandardCharsets.UTF_8,
                new TerminalTraits(false, true, 0, false));
        Session session = Session.of(terminal, Environments.QUIET, new Interruption(), Language.CHINESE);
        return new Progress(session, new Arguments(options, List.of()), files, clock::get);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\u001b[K", "|");
    }

    @Test
    void rateAndTimeLeftFollowTheClock() {
        Progress progress = over(400, Map.of());
        clock.set(2 * SECOND);
        progress.step("a.docx");
        clock.set(4 * SECOND);
        for (int i = 0; i < 99; i++) {
            progress.step("b.docx");
        }

        assertThat(shown())
                .startsWith("|已完成 1/400（每秒 0.5 份，约剩 13:18）  a.docx")
                .endsWith("|已完成 100/400（每秒 25 份，约剩 0:12）  b.docx");
    }

    @Test
    void hoursAreShownForLongRuns() {
        Progress progress = over(10_000, Map.of());
        clock.set(SECOND);
        progress.step("a.docx");

        assertThat(shown()).contains("约剩 2:46:39");
    }

    @Test
    void moreSubmissionsThanFilesHaveNoEndInSight() {
        Progress progress = over(1, Map.of("--progress", List.of()));
        clock.set(SECOND);
        progress.step("many.jsonl");
        progress.step("many.jsonl");

        assertThat(shown()).endsWith("|已完成 2（每秒 2.0 份）  many.jsonl");
    }
}
