package io.github.jixiao.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInTextTest {

    private static List<String> figures(String text) {
        return NumbersInText.in(text, Vocabulary.standard()).stream()
                .map(figure -> figure.number() + figure.unit())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "更换路灯420盏, 420盏",
        "亮灯率达到98.5%, 98.5%",
        "'投入1,250.50万元', 1250.50万元",
        "培训500余人次, 500人次",
        "全年开展十二次, 十二次",
        "培训５００人, 500人",
        "新建道路 3.5 公里, 3.5公里"
    })
    void aNumberWithAUnitIsAFigure(String text, String figure) {
        assertThat(figures(text)).containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "确保2025年全面完成",
                "根据云政〔2021〕12号",
                "按照《2021年20项工作方案》推进",
                "目标1：全面提升",
                "第3批",
                "第三次会议",
                "1.2.3万元",
                "提升城市形象",
                "一流水平",
                "2025-10-31",
                ""
            })
    void yearsDocumentsAndListNumbersAreNone(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"420盏, 420", "98.5公里, 98.5", "二名, 2", "两次, 2", "九场, 9", "十次, 10", "十二次, 12", "十九名, 19"})
    void aFigureHasAValue(String text, BigDecimal value) {
        assertThat(NumbersInText.in(text, Vocabulary.standard()))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二十次", "三五名", "百名", "千次", "三百人"})
    void aGreaterNumberInWordsHasNone(String text) {
        assertThat(NumbersInText.in(text, Vocabulary.standard()))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isNull());
    }

    @Test
    void aFigureKnowsItsPlaceInThePlainText() {
        String text = "按照《20项 方案》更换 路灯420盏";

        assertThat(NumbersInText.plain(text)).isEqualTo("按照更换路灯420盏");
        assertThat(NumbersInText.in(text, Vocabulary.standard()))
                .extracting(NumbersInText.Figure::at)
                .containsExactly(6);
    }

    @ParameterizedTest
    @CsvSource({
        "20余盏, 20盏",
        "20多盏, 20盏",
        "20几盏, 20盏",
        "20+盏, 20盏",
        "目 420盏, 420盏",
        "3.盏, ''",
        "目标2盏, ''",
        "指标2盏, ''",
        "第2盏, ''"
    })
    void anApproximateNumberIsAFigureAndAnOrdinalIsNot(String text, String figure) {
        assertThat(figures(text)).containsExactlyElementsOf(figure.isEmpty() ? List.of() : List.of(figure));
    }

    @Test
    void anUnclosedTitleHidesNothing() {
        assertThat(figures("按照《工作方案完成20项任务")).containsExactly("20项");
    }

    @Test
    void amountsAreToldInTenThousandYuan() {
        assertThat(NumbersInText.amountsIn("灯具2万元，施工5000元，培训30人", Vocabulary.standard()))
                .isEqualTo(List.of(Money.ofWanYuan("2"), Money.ofWanYuan("0.5")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9.9.9.9万元", "1,,2万元", "99999999999999999999999999万元", "十百千万元", "０．５万元", ".5万元", "5.万元", "٣万元"})
    void noTextIsTooOddToBeRead(String text) {
        assertThat(NumbersInText.amountsIn(text, Vocabulary.standard())).hasSizeLessThan(2);
    }
}
