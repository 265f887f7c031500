package io.github.jixiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

    @ParameterizedTest
    @ValueSource(
            ints = {'\n', '\t', 0x1B, 0x61C, 0x200E, 0x200F, 0x202E, 0x2060, 0x2065, 0x2069, 0xD800, 0xFEFF, 0xE0041})
    void whatSteersTheConsoleIsShownAsABlank(int character) {
        assertThat(TextLines.legible("甲" + Character.toString(character) + "乙")).isEqualTo("甲 乙");
    }

    @Test
    void otherTextIsShownAsItIs() {
        assertThat(TextLines.legible("≥95%　𠮷")).isEqualTo("≥95%　𠮷");
    }
}
