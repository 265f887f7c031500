package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsByCharacterTest {

    @Test
    void wordsOfOneCharacterKeepTheirOrder() {
        WordsByCharacter words = new WordsByCharacter(List.of("人次", "次", "人"), word -> word.charAt(0));

        assertThat(words.of('人')).containsExactly("人次", "人");
        assertThat(words.of('次')).containsExactly("次");
        assertThat(words.of('户')).isEmpty();
    }

    @Test
    void everyWordOfALongListIsFound() {
        List<String> all = IntStream.range('一', '一' + 3000)
                .mapToObj(character -> String.valueOf((char) character))
                .toList();
        WordsByCharacter words = new WordsByCharacter(all, word -> word.charAt(0));

        assertThat(all).allSatisfy(word -> assertThat(words.of(word.charAt(0))).containsExactly(word));
        assertThat(words.of('A')).isEmpty();
    }
}
