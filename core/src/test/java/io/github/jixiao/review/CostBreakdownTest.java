package io.github.jixiao.review;

import static io.github.jixiao.table.IndicatorType.COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Indicator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts that a cost indicator's notes split it into. */
class CostBreakdownTest {

    @ParameterizedTest
    @CsvSource({
        "'灯具2万元，施工1万元', true, false",
        "'灯具2万元，施工1万元，运输3万元', false, true",
        "灯具2万元, false, false",
        "'合计6万元：灯具2万元，施工1万元', false, false",
        "'1.2万元×5批，3万元', false, false",
        "'每盏2万元，每杆1万元', false, false",
        "'灯具1.2.3万元，施工4万元', false, false",
        "'上年预算3万元，实际支出4万元', false, false",
        "'', false, false"
    })
    void theItemsInTheNotesMustMakeTheAmount(String note, boolean mismatched, boolean broken) {
        Indicator row = Indicator.builder()
                .type(COST)
                .name("灯具更换")
                .target("≤6万元")
                .remarks(note)
                .build();
        IndicatorJudgement judgement = Given.table(row).indicators().get(0).judgement();

        assertThat(judgement.isBreakdownMismatched()).isEqualTo(mismatched);
        assertThat(judgement.breakdown() != null).isEqualTo(mismatched || broken);
    }

    @Test
    void theItemsInTheNotesAreToldWithTheirSumAndItsDistance() {
        Indicator row = Indicator.builder()
                .type(COST)
                .name("灯具更换")
                .target("≤6万元")
                .remarks("灯具2万元，施工1万元")
                .build();
        SumComparison breakdown = Objects.requireNonNull(
                Given.table(row).indicators().get(0).judgement().breakdown());

        assertThat(breakdown.parts()).isEqualTo(Given.moneys("2", "1"));
        assertThat(breakdown.sum()).isEqualTo(Given.money("3"));
        assertThat(breakdown.difference()).isEqualTo(Given.money("3"));
    }

    @Test
    void figuresOfTwoNotesAreNotOneNumber() {
        Indicator row = Indicator.builder()
                .type(COST)
                .name("灯具更换")
                .target("≤5万元")
                .remarks("采购依据财预2024")
                .definition("3万元灯具、2万元施工")
                .build();

        assertThat(Given.table(row).indicators().get(0).judgement().isBreakdownMismatched())
                .isFalse();
    }
}
