package io.github.jixiao.readers.form.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.IndicatorCategory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelWordsTest {

    @ParameterizedTest
    @CsvSource({
        "产出指标（40分）, OUTPUT, 40",
        "产出指标(40 分), OUTPUT, 40",
        "产出指标（40）, OUTPUT, 40",
        "产出指标 40分, OUTPUT, 40",
        "产出指标[40%], OUTPUT, 40",
        "产出指标（37.5分）, OUTPUT, 37.5",
        "一、效益指标（30分）, BENEFIT, 30",
        "满意度指标（10分）, SATISFACTION, 10",
        "成本指标（20分）, COST, 20",
        "产出指标, OUTPUT,",
        "效益指标（30-40分）, BENEFIT,"
    })
    void aLevelMayTellItsPointsInItsOwnWords(String cell, IndicatorCategory level, @Nullable BigDecimal points) {
        assertThat(LevelWords.category(cell)).isEqualTo(level);
        assertThat(LevelWords.points(cell)).isEqualTo(points);
        assertThat(LevelWords.isLevel(cell)).isTrue();
    }
}
