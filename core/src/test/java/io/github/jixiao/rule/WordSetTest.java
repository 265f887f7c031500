package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private final WordSet words = new WordSet(List.of("故障", "故障率", "事故", "", "事故"));

    @Test
    void theWordThatStandsFirstIsFoundAndTheLongestThere() {
        assertThat(words.firstIn("设备故障率与事故")).isEqualTo("故障率");
        assertThat(words.firstIn("事故与故障率")).isEqualTo("事故");
        assertThat(words.firstIn("完好")).isNull();
    }

    @Test
    void theLongestWordAtTheEndIsFound() {
        assertThat(words.endOf("设备故障率")).isEqualTo("故障率");
        assertThat(words.endOf("设备故障")).isEqualTo("故障");
        assertThat(words.endOf("故障设备")).isNull();
        assertThat(words.endOf("")).isNull();
    }

    @Test
    void onlyWholeWordsAreContained() {
        assertThat(words.contains("故障")).isTrue();
        assertThat(words.contains("故")).isFalse();
        assertThat(words.contains("")).isFalse();
    }

    @Test
    void emptyAndRepeatedWordsAreDropped() {
        assertThat(words.words()).containsExactly("故障", "故障率", "事故");
        assertThat(new WordSet(List.of()).occursIn("故障")).isFalse();
    }
}
