package io.github.jixiao.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsInTextTest {

    private static List<Integer> years(String text) {
        return YearsInText.in(text, Vocabulary.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "确保2020年所有路段达标, 2020",
        "2024年度任务, 2024",
        "２０２３年完成, 2023",
        "签订《2021年度合作协议》, 2021",
        "2023.10前完成, 2023",
        "于2023-10完工, 2023"
    })
    void aYearTheCellSpeaksAbout(String text, int year) {
        assertThat(years(text)).containsExactly(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云政〔2021〕12号",
                "根据《2021年工作要点》",
                "（2021年印发）",
                "比2024年多更换120盏",
                "较2024年增长5%",
                "在2024年完成38公里的基础上再建42公里",
                "自2020年以来",
                "2020年底数",
                "2021年版标准",
                "120213年",
                "编号20231",
                "共2024盏",
                "2021-2025年规划",
                "截至2023年累计",
                "与2024年持平"
            })
    void aYearOfSomethingElse(String text) {
        assertThat(years(text)).isEmpty();
    }

    @Test
    void severalYearsStandInOrder() {
        assertThat(years("2023年启动。2024年完工。")).isEqualTo(List.of(2023, 2024));
    }
}
