package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    @Test
    void everyTargetHasWordsInTheNotationOfTheFuzzer() throws IOException {
        assertThat(Seeds.in(Path.of("..")))
                .hasSize(FuzzTarget.values().length)
                .allSatisfy((target, seeds) -> assertThat(
                                Dictionary.of(target, seeds).lines())
                        .isNotEmpty()
                        .allMatch(line -> line.matches("\"(\\\\x[0-9A-F]{2}){3,}\"")));
    }

    @Test
    void wordsOfMoreSeedsComeFirst() {
        assertThat(Dictionary.of(FuzzTarget.HTML, List.of(utf8("<td>数量"), utf8("<td>质量"))))
                .startsWith("\"\\x3C\\x74\\x64\"\n");
    }

    @Test
    void wordsOfTwoByteLettersAreFoundWhereverTheyBegin() {
        byte[] odd = ("甲" + "数量").getBytes(StandardCharsets.UTF_16LE);
        odd[0] = 0;
        byte[] shifted = new byte[odd.length + 1];
        System.arraycopy(odd, 0, shifted, 1, odd.length);

        assertThat(Dictionary.of(FuzzTarget.DOC, List.of(shifted))).contains("\\x70\\x65\\xCF\\x91");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
