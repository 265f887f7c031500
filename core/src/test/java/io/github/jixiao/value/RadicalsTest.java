package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadicalsTest {

    @ParameterizedTest
    @CsvSource({"⻚,页", "⻓,长", "⻋,车", "⺠,民", "⻔,门", "⻅,见", "⺎,兀", "⻢,马", "⻰,龙", "⻳,龟"})
    void aRadicalOfTheSupplementBecomesTheCharacterItLooksLike(char radical, char character) {
        assertThat(Radicals.unified(radical)).isEqualTo(character);
    }

    @ParameterizedTest
    @CsvSource({"⼀,一", "⼈,人", "⽬,目", "⾦,金", "⿕,龠"})
    void aKangxiRadicalBecomesItsCharacter(char radical, char character) {
        assertThat(Radicals.unified(radical)).isEqualTo(character);
    }

    @Test
    void theRadicalOfADoorIsWrittenInItsSimplifiedShape() {
        assertThat(Radicals.unified('⼾')).isEqualTo('户');
        assertThat(Normalizer.normalize("⼾", Normalizer.Form.NFKC)).isNotEqualTo("户");
    }

    @ParameterizedTest
    @CsvSource({"⺀", "⺚", "⺳", "⺴", "⺵"})
    void aRadicalThatLooksLikeNoCharacterStaysAsItIs(char radical) {
        assertThat(Radicals.unified(radical)).isEqualTo(radical);
    }

    @Test
    void noRadicalOfEitherBlockBecomesNothingOrAnotherRadicalOfTheKangxi() {
        for (char radical = '\u2E80'; radical <= '\u2FD5'; radical++) {
            assertThat(Radicals.unified(radical))
                    .isNotEqualTo('\0')
                    .satisfies(character -> assertThat(character < '\u2F00' || character > '\u2FD5')
                            .isTrue());
        }
    }

    @Test
    void allOtherCharactersStayAsTheyAre() {
        for (char character : new char[] {'a', '0', '≥', '页', '一', '\u2E7F', '\u2FF0', '\uFEFF'}) {
            assertThat(Radicals.unified(character)).isEqualTo(character);
        }
    }
}
