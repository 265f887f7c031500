package io.github.jixiao.readers.form.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.IndicatorType;
import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void aCellThatShowsNothingIsNoLabel() {
        assertThat(Levels.NONE.belowCategory("　").categoryLabel()).isNull();
        assertThat(Levels.NONE.belowCategory("产出指标").belowType("\u200b").typeLabel())
                .isNull();
    }

    @Test
    void wordsOfTheFormsOwnAreTheLabel() {
        Levels levels = Levels.NONE.belowCategory("产出指标").belowType("数量指标");

        assertThat(levels.type()).isEqualTo(IndicatorType.QUANTITY);
        assertThat(levels.categoryLabel()).isEqualTo("产出指标");
        assertThat(Levels.NONE.belowCategory("1、惠民成效").categoryLabel()).isEqualTo("惠民成效");
    }
}
