package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words UNITS = Words.of("人 人次 次 万人次");

    @Test
    void theLongestWordThatBeginsHereIsFound() {
        assertThat(UNITS.at("人次", 0, 2)).isEqualTo("人次");
        assertThat(UNITS.at("5人次", 1, 3)).isEqualTo("人次");
        assertThat(UNITS.at("5人次", 0, 3)).isNull();
        assertThat(UNITS.at("户", 0, 1)).isNull();
    }

    @Test
    void noWordReachesOverTheLimit() {
        assertThat(UNITS.at("5人次", 1, 2)).isEqualTo("人");
        assertThat(UNITS.at("5人次", 1, 1)).isNull();
        assertThat(UNITS.at("5人次", 3, 3)).isNull();
    }

    @Test
    void theLongestWordThatEndsHereIsFound() {
        assertThat(UNITS.endingAt("5万人次", 4, 0)).isEqualTo("万人次");
        assertThat(UNITS.endingAt("5万人次", 4, 2)).isEqualTo("人次");
        assertThat(UNITS.endingAt("5万人次", 4, 4)).isNull();
        assertThat(UNITS.endingAt("5万人次", 3, 0)).isEqualTo("人");
        assertThat(UNITS.endingAt("5户", 2, 0)).isNull();
    }

    @Test
    void aWordMayStandAnywhereBetweenTwoPlaces() {
        assertThat(UNITS.anyIn("培训5人", 0, 4)).isTrue();
        assertThat(UNITS.anyIn("培训5人", 0, 3)).isFalse();
        assertThat(UNITS.anyIn("人培训", 1, 3)).isFalse();
        assertThat(UNITS.anyIn("人", 1, 1)).isFalse();
    }

    @Test
    void aListOfWordsHasSectionsAndRemarks() {
        Map<String, List<String>> units = Words.sections("units.txt");

        assertThat(units)
                .containsKeys("ratio", "money", "scale", "counted", "measure", "named", "time", "per", "latin");
        assertThat(units.get("ratio")).contains("%", "‰", "个百分点");
        assertThat(units.get("money")).startsWith("元", "角");
        assertThat(units.values())
                .allSatisfy(words -> assertThat(words)
                        .noneMatch(word -> word.startsWith("#"))
                        .noneMatch(String::isBlank));
        assertThat(Words.sections("fixed-expressions.txt")).containsOnlyKeys("");
    }

    @Test
    void aMissingListIsAnIncompleteLibrary() {
        assertThatThrownBy(() -> Words.sections("none.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.txt");
    }
}
