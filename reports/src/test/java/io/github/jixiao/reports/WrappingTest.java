package io.github.jixiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {
    private static final String MESSAGE = "指标“展演完成时限”的指标值是“年度内及时完成”，只能理解为年底前 cost-exceeds-budget 12,345.60 万元。";

    @Test
    void noLineTakesMoreColumnsThanThereAre() {
        assertThat(Wrapping.lines(MESSAGE, 21))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(21));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 21, 34, 55})
    void nothingIsLost(int width) {
        assertThat(String.join("", Wrapping.lines(MESSAGE, width)).replace(" ", ""))
                .isEqualTo(MESSAGE.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40})
    void noLineBeginsWithWhatClosesOrEndsWithWhatOpens(int width) {
        List<String> lines = Wrapping.lines(MESSAGE, width);

        assertThat(lines.subList(1, lines.size())).noneMatch(line -> "”，。".indexOf(line.charAt(0)) >= 0);
        assertThat(lines).noneMatch(line -> line.endsWith("“"));
    }

    @Test
    void numbersAndWordsStayWhole() {
        assertThat(Wrapping.lines("合计 12,345.60 万元 funding-total", 12)).anyMatch(line -> line.contains("12,345.60"));
    }

    @Test
    void wordLongerThanTheLineIsBroken() {
        assertThat(Wrapping.lines("x".repeat(25), 10)).containsExactly("x".repeat(10), "x".repeat(10), "xxxxx");
    }

    @Test
    void oneCharacterStandsInALineHoweverNarrow() {
        assertThat(Wrapping.lines("成本", 1)).containsExactly("成", "本");
    }

    @Test
    void whatIsCutOffIsMarked() {
        assertThat(Wrapping.oneLine("成本指标\n合计", 8)).isEqualTo("成本指标…");
        assertThat(Wrapping.oneLine("成本", 8)).isEqualTo("成本");
    }
}
