package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void foldsWidthLookAlikesAndInvisibleCharacters() {
        assertThat(PlainText.fold("≧９５％")).isEqualTo("≥95%");
        assertThat(PlainText.fold("１∶３✕")).isEqualTo("1:3×");
        assertThat(PlainText.fold("⻚\u200B面\uFEFF")).isEqualTo("页面");
        assertThat(PlainText.fold("2022—2023")).isEqualTo("2022-2023");
    }

    @Test
    void bringsWhiteSpaceToOneBlank() {
        assertThat(PlainText.fold(" a \n\u3000 b\t")).isEqualTo("a b");
        assertThat(PlainText.fold("a  b")).isEqualTo("a b");
        assertThat(PlainText.fold("次数 ")).isEqualTo("次数");
        assertThat(PlainText.compact(" 产 出\u00A0指 标 ")).isEqualTo("产出指标");
    }

    @Test
    void numbersInCirclesKeepTheirEnclosure() {
        assertThat(PlainText.fold("3次②会议⑳❶➉⓾")).isEqualTo("3次(2)会议(20)(1)(10)(10)");
        assertThat(PlainText.fold("①⓵⓾➀➓")).isEqualTo("(1)(1)(10)(1)(10)");
    }

    @Test
    void foldedTextIsReturnedAsItIs() {
        String folded = "满意度 ≥95%";

        assertThat(PlainText.fold(folded)).isSameAs(folded);
        assertThat(PlainText.fold(null)).isEmpty();
    }

    @Property(tries = 1000)
    void foldingTwiceChangesNothing(@ForAll String text) {
        String folded = PlainText.fold(text);

        assertThat(PlainText.fold(folded)).isEqualTo(folded);
    }
}
