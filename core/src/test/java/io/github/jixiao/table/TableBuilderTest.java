package io.github.jixiao.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableBuilderTest {
    private static final AnnualTask TASK = new AnnualTask(
            Entry.of("普法宣传"),
            Entry.of("四十场"),
            Entry.of(Money.ofWanYuan("30")),
            Entry.unstated(),
            Entry.unstated(),
            Location.UNKNOWN);

    private static PerformanceTargetTable everyBoxFilled() {
        return PerformanceTargetTable.builder(TableKind.PROJECT)
                .kind(TableKind.DEPARTMENT)
                .title("部门整体支出绩效目标表")
                .fiscalYear(FiscalYear.stated(2025))
                .projectName(Entry.of("普法宣传"))
                .projectCode(Entry.of("530102250000123456789"))
                .departmentName(Entry.of("云溪区司法局"))
                .units(ResponsibleUnits.ofImplementingUnit("云溪区司法局"))
                .projectNature(Entry.of("常年项目"))
                .implementationPeriod(Entry.of(new ImplementationPeriod("2025年全年", null, null)))
                .funding(Funding.ofAnnual(FundingAmounts.UNSTATED.withTotal(Entry.of(Money.ofWanYuan("50")))))
                .useOfFunds(Entry.of("宣传费"))
                .objectives(Objectives.ofAnnual("开展普法宣传40场"))
                .expenditureSchedule(List.of(new ScheduledExpenditure("6月底", Entry.of(new BigDecimal("50")))))
                .tasks(List.of(TASK))
                .taskTotal(TASK)
                .columns(Set.of(IndicatorColumn.NAME))
                .blankTypes(Set.of(IndicatorType.ECOLOGICAL_BENEFIT))
                .categoryWeights(Map.of(IndicatorCategory.OUTPUT, new BigDecimal("50")))
                .placeholders(List.of(new Placeholder("指标1：", Location.UNKNOWN)))
                .indicators(List.of(Indicator.of(IndicatorType.QUANTITY, "宣传场次", "≥40场")))
                .selfEvaluation(new SelfEvaluation(
                        Entry.of(Money.ofWanYuan("50")),
                        Entry.of(Money.ofWanYuan("49")),
                        Entry.of(new BigDecimal("98")),
                        Entry.of(new BigDecimal("9.8")),
                        Entry.of(new BigDecimal("97.8"))))
                .repairs(List.of(new Repair(Repair.Kind.JOINED_CELL, "四十 场", Location.UNKNOWN)))
                .location(Location.of(1, 1, 1))
                .build();
    }

    @Test
    void everyBoxThatIsSetIsInTheTable() throws Exception {
        PerformanceTargetTable filled = everyBoxFilled();
        PerformanceTargetTable empty =
                PerformanceTargetTable.builder(TableKind.PROJECT).build();

        for (var box : PerformanceTargetTable.class.getRecordComponents()) {
            assertThat(box.getAccessor().invoke(filled))
                    .as(box.getName())
                    .isNotEqualTo(box.getAccessor().invoke(empty));
        }
    }

    @Test
    void aBuilderThatStartsFromATableMakesItAgain() {
        assertThat(everyBoxFilled().toBuilder().build()).isEqualTo(everyBoxFilled());
    }

    @Test
    void aTableDoesNotChangeWithTheListsItWasMadeFrom() {
        List<Indicator> rows = new ArrayList<>(List.of(Indicator.of(IndicatorType.QUANTITY, "宣传场次", "≥40场")));
        PerformanceTargetTable table = PerformanceTargetTable.builder(TableKind.PROJECT)
                .indicators(rows)
                .build();
        rows.clear();

        assertThat(table.indicators()).hasSize(1);
    }

    @Test
    void aTableIsCalledByItsProjectElseItsDepartmentElseItsTitle() {
        PerformanceTargetTable table = everyBoxFilled();

        assertThat(table.name()).isEqualTo("普法宣传");
        table = table.toBuilder().projectName(Entry.blank(Location.UNKNOWN)).build();
        assertThat(table.name()).isEqualTo("云溪区司法局");
        table = table.toBuilder().departmentName(Entry.unstated()).build();
        assertThat(table.name()).isEqualTo("部门整体支出绩效目标表");
        assertThat(table.toBuilder().title(null).build().name()).isEmpty();
    }

    @Test
    void anIndicatorHoldsWhatItWasGiven() {
        Indicator row = Indicator.builder()
                .category(IndicatorCategory.BENEFIT)
                .type(IndicatorType.SERVICE_RECIPIENT_SATISFACTION)
                .categoryLabel("效益指标")
                .typeLabel("服务对象满意度")
                .name("受援群众满意度")
                .term(Term.MEDIUM_TERM)
                .target("≥92%")
                .qualitative(true)
                .standard("历史标准")
                .definition("满意人数占比")
                .basis("上年调查")
                .scoring("每低1个百分点扣1分")
                .remarks("抽样")
                .weight(BigDecimal.TEN)
                .actual("93%")
                .score(BigDecimal.ONE)
                .location(Location.of(1, 9, 3))
                .build();

        assertThat(row)
                .isEqualTo(new Indicator(
                        IndicatorCategory.BENEFIT,
                        IndicatorType.SERVICE_RECIPIENT_SATISFACTION,
                        "效益指标",
                        "服务对象满意度",
                        "受援群众满意度",
                        Term.MEDIUM_TERM,
                        TargetValue.parse("≥92%"),
                        true,
                        "历史标准",
                        "满意人数占比",
                        "上年调查",
                        "每低1个百分点扣1分",
                        "抽样",
                        BigDecimal.TEN,
                        "93%",
                        BigDecimal.ONE,
                        Location.of(1, 9, 3)));
    }

    @Test
    void aTypeGivesTheLevelAboveUnlessThatIsGiven() {
        assertThat(Indicator.of(IndicatorType.COST, "宣传费", "≤30万元").category()).isEqualTo(IndicatorCategory.OUTPUT);
        assertThat(Indicator.builder().type(null).build().category()).isNull();
    }

    @Test
    void costIsCostInBothLayouts() {
        assertThat(Arrays.stream(IndicatorType.values()).filter(IndicatorType::isCost))
                .containsExactly(
                        IndicatorType.ECONOMIC_COST,
                        IndicatorType.SOCIAL_COST,
                        IndicatorType.ECOLOGICAL_COST,
                        IndicatorType.COST);
    }

    @Test
    void everyLevelHasItsWordInBothLanguages() {
        assertThat(IndicatorType.values()).allSatisfy(type -> {
            assertThat(type.chinese()).endsWith("指标");
            assertThat(type.english()).matches("[a-z -]+");
        });
        assertThat(IndicatorCategory.values()).allSatisfy(category -> {
            assertThat(category.chinese()).endsWith("指标");
            assertThat(category.english()).endsWith(" indicators");
        });
    }
}
