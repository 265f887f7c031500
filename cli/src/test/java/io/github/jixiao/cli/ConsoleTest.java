package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.console.ConsoleCharset;
import io.github.jixiao.cli.console.Terminal;
import io.github.jixiao.cli.console.TerminalTraits;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void encodingOfTheConsoleComesBeforeThatOfTheSystem() {
        assertThat(charset(Map.of("stdout.encoding", "GBK", "native.encoding", "UTF-8")))
                .isEqualTo(Charset.forName("GBK"));
        assertThat(charset(Map.of("sun.stdout.encoding", "GB18030", "native.encoding", "GBK")))
                .isEqualTo(Charset.forName("GB18030"));
        assertThat(charset(Map.of("native.encoding", "GBK"))).isEqualTo(Charset.forName("GBK"));
    }

    @Test
    void unknownEncodingIsPassedOver() {
        assertThat(charset(Map.of("stdout.encoding", "cp-nobody", "native.encoding", "GBK")))
                .isEqualTo(Charset.forName("GBK"));
        assertThat(charset(Map.of("stdout.encoding", "?"))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void missingLocaleIsTakenForUnicode() {
        Map<String, String> none = Map.of("native.encoding", "ANSI_X3.4-1968");

        assertThat(charset(none)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(ConsoleCharset.of(name -> name.equals("os.name") ? "Windows 11" : none.get(name)))
                .isEqualTo(StandardCharsets.US_ASCII);
    }

    @Test
    void coloursAreShownWhereTheyAreUnderstoodAndWanted() {
        assertThat(TerminalTraits.understandsColours(Map.of("TERM", "xterm"), false))
                .isTrue();
        assertThat(TerminalTraits.understandsColours(Map.of("TERM", "dumb"), false))
                .isFalse();
        assertThat(TerminalTraits.understandsColours(Map.of("TERM", "xterm", "NO_COLOR", "1"), false))
                .isFalse();
        assertThat(TerminalTraits.understandsColours(Map.of("TERM", "xterm", "NO_COLOR", ""), false))
                .isTrue();
        assertThat(TerminalTraits.understandsColours(Map.of(), true)).isFalse();
        assertThat(TerminalTraits.understandsColours(Map.of("WT_SESSION", "x"), true))
                .isTrue();
    }

    @Test
    void theTraceOfAFailureDoesNotMoveTheCursor() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                errors,
                StandardCharsets.UTF_8,
                TerminalTraits.NONE);

        terminal.trace(new IllegalStateException("甲\u001B[2J\u202E.docx"), true);

        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("甲\uFFFD[2J\uFFFD.docx", "\tat ")
                .doesNotContain("\u001B", "\u202E");
    }

    private static Charset charset(Map<String, String> properties) {
        return ConsoleCharset.of(properties::get);
    }
}
