package io.github.jixiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x001B, 0x007F, 0x0085, 0x061C, 0x200E, 0x2028, 0x202E, 0x2060, 0x2064, 0x2069, 0xD800, 0xFDD0,
                0xFEFF, 0xFFF9, 0xFFFE, 0xE0041, 0x1FFFF
            })
    void whatSteersIsReplaced(int character) {
        String text = "甲" + Character.toString(character) + "乙";

        assertThat(InertText.of(text)).isEqualTo("甲\uFFFD乙");
        assertThat(InertText.steers(character)).isTrue();
    }

    @Test
    void whatIsShownStaysAsItIs() {
        String text = "甲\t≥95%\n——“乙”（２）\u3000㎡ 𠮷 葛\uDB40\uDD00 é\u00A0\u200D";

        assertThat(InertText.of(text)).isSameAs(text);
        assertThat(InertText.line("甲\r\n乙\r丙\t丁")).isEqualTo("甲 乙 丙 丁");
    }

    @Test
    void aCutNeverPartsACharacter() {
        assertThat(InertText.cut("甲乙丙", 3)).isEqualTo("甲乙丙");
        assertThat(InertText.cut("甲乙丙丁", 3)).isEqualTo("甲乙…");
        assertThat(InertText.cut("甲𠮷丙丁", 3)).isEqualTo("甲…");
        assertThat(InertText.cut("甲乙", 1)).isEqualTo("…");
    }
}
