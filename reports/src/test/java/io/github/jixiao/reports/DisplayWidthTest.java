package io.github.jixiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void chineseTakesTwoColumnsAndLatinOne() {
        assertThat(DisplayWidth.of("a.docx")).isEqualTo(6);
        assertThat(DisplayWidth.of("错误")).isEqualTo(4);
        assertThat(DisplayWidth.of("（万元）：，")).isEqualTo(12);
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
        assertThat(DisplayWidth.of("ｱ")).isEqualTo(1);
        assertThat(DisplayWidth.of("한")).isEqualTo(2);
    }

    @Test
    void marksAndInvisibleCharactersTakeNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(2);
        assertThat(DisplayWidth.of("一\u200B二")).isEqualTo(4);
    }
}
