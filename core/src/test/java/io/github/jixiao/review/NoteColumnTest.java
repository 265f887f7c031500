package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.NoteColumn.Fault;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class NoteColumnTest {

    private static List<NoteColumn> columns(
            BiConsumer<Indicator.Builder, String> cell, Set<IndicatorColumn> printed, String... notes) {
        List<Indicator> rows = new ArrayList<>();
        for (String note : notes) {
            Indicator.Builder row = Indicator.builder()
                    .type(IndicatorType.QUANTITY)
                    .name("路段" + rows.size())
                    .target("≥" + (rows.size() + 12) + "盏");
            cell.accept(row, note);
            rows.add(row.build());
        }
        return NoteColumn.of(Given.reviewed(Given.project().indicators(rows).columns(printed)));
    }

    private static Fault standard(String... notes) {
        return columns(Indicator.Builder::standard, Set.of(IndicatorColumn.STANDARD), notes)
                .get(0)
                .fault();
    }

    @Test
    void aPrintedColumnInWhichNothingStandsIsBlank() {
        assertThat(standard("", " ", "")).isEqualTo(Fault.BLANK);
    }

    @Test
    void aColumnThatIsNotPrintedIsNotMissed() {
        assertThat(columns(Indicator.Builder::standard, Set.of(), "", "")).isEmpty();
        assertThat(columns(Indicator.Builder::standard, Set.of(), "行业标准", "")).hasSize(1);
    }

    @Test
    void aColumnThatRepeatsEveryTargetTellsNothing() {
        assertThat(standard("≥12盏", "≥ 13 盏")).isEqualTo(Fault.REPEATS_TARGET);
        assertThat(standard("≥12盏", "行业标准")).isEqualTo(Fault.NONE);
        assertThat(standard("≥12盏", "", "≥14盏")).as("in every filled row").isEqualTo(Fault.REPEATS_TARGET);
    }

    @Test
    void oneFilledCellProvesNothing() {
        assertThat(standard("≥12盏", "", "")).isEqualTo(Fault.NONE);
    }

    @Test
    void aDescriptionThatRepeatsEveryNameTellsNothing() {
        assertThat(columns(Indicator.Builder::definition, Set.of(), "路段0", "路 段 1"))
                .extracting(NoteColumn::fault)
                .containsExactly(Fault.REPEATS_NAME);
    }

    @Test
    void oneBasisForEveryRowTellsNothing() {
        assertThat(columns(Indicator.Builder::basis, Set.of(), "年度计划", "年度计划", "年度计划"))
                .extracting(NoteColumn::fault)
                .containsExactly(Fault.SAME_EVERYWHERE);
        assertThat(columns(Indicator.Builder::basis, Set.of(), "年度计划", "年度计划"))
                .extracting(NoteColumn::fault)
                .containsExactly(Fault.NONE);
        assertThat(columns(Indicator.Builder::scoring, Set.of(), "每少1%扣1分", "每少1%扣1分", "每少1%扣1分"))
                .as("one way of scoring is no fault")
                .extracting(NoteColumn::fault)
                .containsExactly(Fault.NONE);
    }
}
