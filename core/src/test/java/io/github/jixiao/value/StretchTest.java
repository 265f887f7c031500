package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ` ,巡查。`  | 巡查
        `巡查 !/`   | 巡查
        `巡查`      | 巡查
        `,.;:`      | ``
        ` `         | ``
        `巡,查`     | 巡,查
        """)
    void blanksAndPunctuationAtTheEdgesAreCutOff(String text, String words) {
        Stretch trimmed = new Stretch(0, text.length()).trimmed(text);

        assertThat(trimmed.of(text)).isEqualTo(words);
        assertThat(trimmed.isEmpty()).isEqualTo(words.isEmpty());
    }

    @Test
    void aWordIsLookedForInsideAlone() {
        Stretch clause = new Stretch(2, 6);

        assertThat(clause.indexOf("村", "村镇各村全覆盖")).isEqualTo(3);
        assertThat(clause.indexOf("全覆", "村镇各村全覆盖")).isEqualTo(4);
        assertThat(clause.indexOf("全覆盖", "村镇各村全覆盖")).isEqualTo(-1);
        assertThat(clause.indexOf("镇", "村镇各村全覆盖")).isEqualTo(-1);
    }
}
