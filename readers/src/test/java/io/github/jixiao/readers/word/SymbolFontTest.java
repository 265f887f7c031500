package io.github.jixiao.readers.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolFontTest {

    @ParameterizedTest
    @CsvSource({
        "F0B3, ≥", "F0A3, ≤", "F0B1, ±", "F0B4, ×", "F0B8, ÷", "F0B9, ≠", "F0BB, ≈", "F0B7, •", "F0B0, °", "F025, %",
        "B3, ≥"
    })
    void aSignOfTheFontSymbolIsTheCharacterEverybodyHas(String code, String sign) {
        assertThat(SymbolFont.plain("Symbol", code, 16)).isEqualTo(sign);
    }

    @Test
    void wordsInTheFontSymbolKeepTheirOwnCharacters() {
        assertThat(SymbolFont.plain("Symbol", "\uF0B312万m³")).isEqualTo("≥12万m³");
    }

    @Test
    void theSameCodeIsABoxInAnotherFont() {
        assertThat(SymbolFont.plain("Wingdings 2", "F0A3", 16)).isEqualTo("□");
    }
}
