package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tasks against their sources, their total row, and the department's project expenditure. */
class TaskSumTest {

    /** {@code null} leaves a box unstated. */
    private static AnnualTask task(
            String name, @Nullable String total, @Nullable String appropriation, @Nullable String others) {
        return new AnnualTask(
                Entry.of(name), Entry.unstated(), box(total), box(appropriation), box(others), Location.UNKNOWN);
    }

    private static Entry<Money> box(@Nullable String wanYuan) {
        return wanYuan == null ? Entry.unstated() : Given.box(wanYuan);
    }

    private static ReviewedTable table(@Nullable AnnualTask total, String projectExpenditure, AnnualTask... tasks) {
        Funding funding = new Funding(
                Entry.of("万元"),
                Given.total("300"),
                FundingAmounts.UNSTATED,
                List.of(),
                Entry.unstated(),
                Given.box(projectExpenditure));
        return Given.reviewed(
                Given.department().funding(funding).tasks(Arrays.asList(tasks)).taskTotal(total));
    }

    @Test
    void aTaskIsTheSumOfItsSources() {
        ReviewedTable table = table(null, "50", task("宣传", "30", "20", "10"), task("援助", "20", "15", "4"));

        assertThat(table.money().taskSums())
                .extracting(TaskSum::name, TaskSum::variant, TaskSum::isMismatched)
                .containsExactly(tuple("宣传", "row", false), tuple("援助", "row", true));
    }

    @Test
    void aSourceThatCannotBeReadOrIsNotAskedForLeavesTheSumOpen() {
        AnnualTask unreadable = new AnnualTask(
                Entry.of("宣传"),
                Entry.unstated(),
                box("10"),
                Entry.unreadable("八万左右", Location.UNKNOWN),
                box("2"),
                Location.UNKNOWN);
        AnnualTask notAskedFor = new AnnualTask(
                Entry.of("援助"), Entry.unstated(), box("10"), Entry.notOnForm(), box("2"), Location.UNKNOWN);

        assertThat(table(null, "50", unreadable, notAskedFor).money().taskSums())
                .isEmpty();
    }

    @Test
    void theTotalRowIsTheSumOfTheTasks() {
        ReviewedTable right =
                table(task("合计", "50", null, null), "50", task("宣传", "30", null, null), task("援助", "20", null, null));
        ReviewedTable wrong =
                table(task("合计", "60", null, null), "50", task("宣传", "30", null, null), task("援助", "20", null, null));

        assertThat(right.money().taskSums()).noneMatch(TaskSum::isMismatched);
        assertThat(wrong.money().taskSums())
                .singleElement()
                .satisfies(sum -> assertThat(sum.comparison().difference()).isEqualTo(Given.money("10")));
    }

    @Test
    void whereOneTaskStatesNoAmountTheTotalCannotBeChecked() {
        ReviewedTable table =
                table(task("合计", "60", null, null), "50", task("宣传", "30", null, null), task("援助", null, null, null));

        assertThat(table.money().taskSums()).isEmpty();
        assertThat(table.availabilityOf(FormPart.TASK_AMOUNTS)).isEqualTo(Availability.INSUFFICIENT);
    }

    @Test
    void tasksShouldCostWhatProjectsCost() {
        ReviewedTable table = table(null, "90", task("宣传", "30", null, null), task("援助", "20", null, null));
        TaskTotal total = Objects.requireNonNull(table.money().taskTotal());

        assertThat(total.isUnexplained()).isTrue();
        assertThat(total.difference()).isEqualTo(Given.money("40"));
    }

    @Test
    void tasksThatMakeTheTotalFundingAreExplained() {
        ReviewedTable table = table(null, "90", task("宣传", "300", null, null));

        assertThat(Objects.requireNonNull(table.money().taskTotal()).isUnexplained())
                .isFalse();
    }

    @Test
    void aFormWithoutTasksHasNoneToCheck() {
        ReviewedTable table = table(null, "90");

        assertThat(table.money().taskTotal()).isNull();
        assertThat(table.availabilityOf(FormPart.TASK_AMOUNTS)).isEqualTo(Availability.ABSENT);
    }
}
