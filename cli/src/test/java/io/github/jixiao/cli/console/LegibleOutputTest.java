package io.github.jixiao.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LegibleOutputTest {
    private static final Charset GBK = Charset.forName("GBK");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void charactersComeOutInTheOtherEncoding() throws IOException {
        LegibleOutput out = new LegibleOutput(bytes, GBK);
        byte[] text = "错误 ≥95% 〔2015〕".getBytes(StandardCharsets.UTF_8);
        for (byte each : text) {
            out.write(each);
        }

        assertThat(bytes.toString(GBK)).isEqualTo("错误 ≥95% 〔2015〕");
        assertThat(out.hasReplaced()).isFalse();
    }

    @Test
    void characterThatIsLackingIsWrittenInOthers() throws IOException {
        LegibleOutput out = new LegibleOutput(bytes, GBK);
        out.write("产出 › 质量，面积 30m²，𠮷".getBytes(StandardCharsets.UTF_8));

        assertThat(bytes.toString(GBK)).isEqualTo("产出 > 质量，面积 30m2，\\u{20bb7}");
        assertThat(out.hasReplaced()).isTrue();
    }

    @Test
    void longTextKeepsEveryCharacter() throws IOException {
        String text = "绩效目标表abc".repeat(5_000);
        new LegibleOutput(bytes, GBK).write(text.getBytes(StandardCharsets.UTF_8));

        assertThat(bytes.toString(GBK)).isEqualTo(text);
    }

    @Test
    void unicodeGoesThroughAsItIs() throws IOException {
        byte[] text = {(byte) 0xE9, (byte) 0x94, (byte) 0x99, (byte) 0xFF};
        new LegibleOutput(bytes, StandardCharsets.UTF_8).write(text);

        assertThat(bytes.toByteArray()).isEqualTo(text);
    }
}
