package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.ResponsibleUnits;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewedObjectiveTest {

    private static ReviewedObjective objective(String text) {
        return objective(text, "云溪区司法局");
    }

    private static ReviewedObjective objective(String text, String unit) {
        ReviewedTable table = Given.reviewed(
                Given.project().units(ResponsibleUnits.ofImplementingUnit(unit)).objectives(Objectives.ofAnnual(text)));
        return Objects.requireNonNull(ReviewedObjective.of(table));
    }

    @ParameterizedTest
    @CsvSource({"保障区财政局正常运转，办理案件260件, 区财政局", "确保市委办各项工作有序开展, 市委办", "做好区城管局日常管理工作, 区城管局"})
    void theRunningOfAnotherOrganisationIsPromised(String text, String other) {
        assertThat(objective(text).otherOrganisation()).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "保障区司法局正常运转",
                "保障司法局各项工作",
                "保障本局正常运转",
                "保障我局各项工作开展",
                "保障机关正常运转",
                "配合区财政局开展检查",
                "与区教育局联合开展普法进校园40场",
                "提升城市形象",
                ""
            })
    void nobodyElsesRunningIsPromised(String text) {
        if (!text.isEmpty()) {
            assertThat(objective(text).isNamingAnotherOrganisation()).isFalse();
        }
    }

    @Test
    void withoutAUnitThereIsNothingToCompareWith() {
        ReviewedTable table = Given.reviewed(Given.project().objectives(Objectives.ofAnnual("保障区财政局正常运转")));

        assertThat(Objects.requireNonNull(ReviewedObjective.of(table)).isNamingAnotherOrganisation())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "年内更换老旧路灯420盏，方便居民夜间出行，提升城市形象, false, false",
        "年内更换老旧路灯，方便居民夜间出行，提升城市形象, true, false",
        "2025年按照云政〔2025〕12号文件推进各项工作，做好服务, true, false",
        "更换路灯420盏, false, true"
    })
    void anObjectivePromisesAFigureAndIsMoreThanASlogan(String text, boolean withoutFigure, boolean tooShort) {
        assertThat(objective(text).isWithoutFigure()).isEqualTo(withoutFigure);
        assertThat(objective(text).isTooShort()).isEqualTo(tooShort);
    }

    @Test
    void aLongTextIsReadInNoTime() {
        String text = "保障" + "云".repeat(50_000) + "局";

        assertThat(objective(text).isNamingAnotherOrganisation()).isFalse();
    }
}
