package io.github.jixiao.readers.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolCharactersTest {

    @Test
    void signsAreKnownWithoutTheirFont() {
        assertThat(SymbolCharacters.plain("\uF0B38座，\uF0A35\uF025，\uF0B12")).isEqualTo("≥8座，≤5%，±2");
        assertThat(SymbolCharacters.plain("\uF0A3")).isEqualTo("≤");
    }

    @Test
    void boxesOfOtherFontsStayAsTheyAre() {
        assertThat(SymbolCharacters.plain("\uF0A3新增 \uF052延续")).isEqualTo("\uF0A3新增 \uF052延续");
        assertThat(SymbolCharacters.plain("\uF0FE是")).isEqualTo("\uF0FE是");
    }

    @Test
    void everyCodeOfTheFontHasItsSign() {
        assertThat(SymbolCharacters.sign(0xA1)).isEqualTo('ϒ');
        assertThat(SymbolCharacters.sign(0xF0BC)).isEqualTo('…');
        assertThat(SymbolCharacters.sign(0x20)).isEqualTo(' ');
        assertThat(SymbolCharacters.sign(0x7E)).isEqualTo('∼');
        assertThat(SymbolCharacters.sign(0x6D)).isEqualTo('μ');
        assertThat(SymbolCharacters.sign(0x1F)).isEqualTo((char) 0);
    }
}
