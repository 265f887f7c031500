package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @ValueSource(chars = {'一', '龥', '\u9fff', '\u3400', '\u4dbf'})
    void aCharacterOfEitherHanBlockIsHan(char character) {
        assertThat(Letters.isHan(character)).isTrue();
        assertThat(Letters.isLatin(character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u33ff', '\u4dc0', '\u4dff', '\ua000', 'A', '9', '。'})
    void aHexagramOrASignIsNot(char character) {
        assertThat(Letters.isHan(character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'A', 'Z', 'a', 'z', 'M'})
    void lettersFromAToZAreLatin(char character) {
        assertThat(Letters.isLatin(character)).isTrue();
        assertThat(Letters.isDigit(character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'@', '[', '`', '{', '5', 'μ'})
    void theirNeighboursAreNot(char character) {
        assertThat(Letters.isLatin(character)).isFalse();
    }
}
