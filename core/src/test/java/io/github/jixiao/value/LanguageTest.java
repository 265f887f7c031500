package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void aNameIsSaidInTheLanguageAskedFor() {
        Bilingual quality = Bilingual.of("质量指标", "quality");

        assertThat(quality.in(Language.CHINESE)).isEqualTo("质量指标");
        assertThat(quality.in(Language.ENGLISH)).isEqualTo("quality");
    }

    @Test
    void languagesHaveTheCodesOfIso639() {
        assertThat(Language.CHINESE.code()).isEqualTo("zh");
        assertThat(Language.ENGLISH.code()).isEqualTo("en");
    }
}
