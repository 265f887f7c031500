package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import io.github.jixiao.review.thorough.LevelWeights.LevelWeight;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFactsTest {

    @ParameterizedTest
    @CsvSource({"6月底, 6", "1-6月, 6", "10 月底, 10", "上半年, 6", "第三季度, 9", "前三季度, 9", "一季度, 3", "年底, 0", "'', 0"})
    void labelOfAPeriodTellsItsLastMonth(String label, int month) {
        assertThat(SlowExpenditure.lastMonth(label)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"30, 60, 6月底 30%;10月底 60%", "40, 80, ''", "39.9, 80, 6月底 39.9%", "50, 40, ''"})
    void slowPeriodsAreToldUnlessTheScheduleIsInDisorder(String june, String october, String slow) {
        SlowExpenditure found = SlowExpenditure.of(Forms.reviewed(Forms.project("照明")
                .expenditureSchedule(List.of(period("6月底", june), period("10月底", october), period("12月底", "100")))));

        assertThat(found == null ? "" : String.join(";", found.periods())).isEqualTo(slow);
    }

    private static ScheduledExpenditure period(String label, String percent) {
        return new ScheduledExpenditure(label, Entry.of(new BigDecimal(percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 50, 30, 10, true",
        "0, 60, 30, 10, true",
        "0, 50, 40, 10, true",
        "20, 40, 20, 10, true",
        "20, 40, 20, 20, true",
        "0, 50, 40, 0, true",
        "0, 40, 40, 10, false",
        "0, 70, 20, 10, false",
        "10, 50, 20, 10, false",
        "0, 50, 30, 0, true"
    })
    void weightsOfTheGuidelineAreLeftAlone(int cost, int output, int benefit, int satisfaction, boolean alike) {
        List<Indicator> rows = new ArrayList<>();
        add(rows, IndicatorType.ECONOMIC_COST, cost);
        add(rows, IndicatorType.QUANTITY, output);
        add(rows, IndicatorType.SOCIAL_BENEFIT, benefit);
        add(rows, IndicatorType.SERVICE_RECIPIENT_SATISFACTION, satisfaction);

        LevelWeights weights =
                LevelWeights.of(Forms.reviewed(Forms.project("照明").indicators(rows)));

        assertThat(weights == null).isEqualTo(alike);
    }

    private static void add(List<Indicator> rows, IndicatorType type, int weight) {
        if (weight > 0) {
            rows.add(Indicator.builder()
                    .type(type)
                    .name("甲" + type)
                    .target("≥1次")
                    .weight(BigDecimal.valueOf(weight))
                    .build());
        }
    }

    @Test
    void weightOfALevelIsWrittenInBothLanguages() {
        Bilingual weight = new LevelWeight(IndicatorCategory.OUTPUT, new BigDecimal("50.0"));

        assertThat(weight.chinese()).isEqualTo("产出指标50");
        assertThat(weight.english()).isEqualTo("output indicators 50");
    }

    @Test
    void uniformTargetsAreToldOfTheirClass() {
        Indicator[] rows = {
            Forms.quality("甲合格率", "100%"),
            Forms.quality("乙合格率", "=100%"),
            Forms.quality("丙合格率", "100%"),
            Forms.quality("丁合格率", "≥100%"),
            Forms.quality("故障率", "≤5%")
        };

        assertThat(UniformTargets.of(Forms.reviewed(Forms.project("照明", rows))))
                .singleElement()
                .satisfies(uniform -> assertThat(uniform.full()).isEqualTo(4))
                .satisfies(uniform -> assertThat(uniform.rates()).isEqualTo(5));
        assertThat(UniformTargets.of(Forms.reviewed(Forms.project("照明", rows[0], rows[1], rows[2], rows[3]))))
                .isEmpty();
    }

    @Test
    void benefitThatIsAClauseOfAnotherClassOverlaps() {
        Indicator social = Indicator.of(IndicatorType.SOCIAL_BENEFIT, "改善夜间出行，提升公园夜间治安", "明显");

        assertThat(OverlappingNames.of(Forms.reviewed(
                        Forms.project("照明", social, Indicator.of(IndicatorType.SUSTAINABLE_IMPACT, "提升公园夜间治安", "长期")))))
                .extracting(OverlappingNames::part)
                .containsExactly("提升公园夜间治安");
        assertThat(OverlappingNames.of(Forms.reviewed(Forms.project(
                        "照明",
                        Indicator.of(IndicatorType.SOCIAL_BENEFIT, "公园夜间亮灯率", "≥98%"),
                        Indicator.of(IndicatorType.SUSTAINABLE_IMPACT, "公园夜间亮灯率保持年限", "≥5年")))))
                .isEmpty();
    }

    @Test
    void taskThatNoNumberMeasuresIsTold() {
        AnnualTask lit = task("公园照明", null);
        AnnualTask books = task("社区图书", "开放图书室");
        AnnualTask office = task("机关运转", null);
        var table = PerformanceTargetTable.builder(TableKind.DEPARTMENT)
                .departmentName(Entry.of("城管局"))
                .tasks(List.of(lit, books, office));

        assertThat(TaskWithoutIndicator.of(Forms.reviewed(
                        table.indicators(List.of(Forms.quantity("更换公园路灯", "≥420盏"), Forms.quality("图书开放", "良好"))))))
                .extracting(TaskWithoutIndicator::name)
                .containsExactly("社区图书");
        assertThat(TaskWithoutIndicator.of(Forms.reviewed(table.indicators(List.of(Forms.quality("图书开放", "良好"))))))
                .isEmpty();
    }

    private static AnnualTask task(String name, @Nullable String content) {
        return new AnnualTask(
                Entry.of(name),
                content == null ? Entry.unstated() : Entry.of(content),
                Entry.unstated(),
                Entry.unstated(),
                Entry.unstated(),
                Location.UNKNOWN);
    }

    @Test
    void repairsOfTheLayoutAreToldTogether() {
        LayoutRepair repair = Objects.requireNonNull(LayoutRepair.of(Forms.reviewed(Forms.project("照明")
                .repairs(List.of(
                        repair(Repair.Kind.SHARED_VALUE, "甲 乙"),
                        repair(Repair.Kind.SHIFTED_ROW, "丙"),
                        repair(Repair.Kind.SPLIT_VALUE, "丁 戊"),
                        repair(Repair.Kind.TRACKED_CHANGE, "己"))))));

        assertThat(repair.count()).isEqualTo(3);
        assertThat(repair.kinds()).containsExactly(LayoutRepair.Kind.SHIFTED, LayoutRepair.Kind.SHARED);
        assertThat(LayoutRepair.of(Forms.reviewed(Forms.project("照明")))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"率 % %, true", "'95 %', true", "万元, false", "三是组织 56 人参加集中训练和抢险演练, false"})
    void restOfANumberInARowOfItsOwnIsTold(String rest, boolean told) {
        var table = Forms.project("照明").repairs(List.of(repair(Repair.Kind.JOINED_CELL, rest)));

        assertThat(RepairedNumber.of(Forms.reviewed(table))).hasSize(told ? 1 : 0);
    }

    @Test
    void blanksInsideANumberAreToldOnce() {
        var table = Forms.project("照明", Forms.cost("总成本", "=7.6 7 万元"))
                .repairs(List.of(repair(Repair.Kind.CLOSED_NUMBER, "=7.6 7 万元")));

        assertThat(RepairedNumber.of(Forms.reviewed(table)))
                .singleElement()
                .satisfies(number -> assertThat(number.number()).isEqualTo("7.67万元"));
    }

    private static Repair repair(Repair.Kind kind, String text) {
        return new Repair(kind, text, Location.UNKNOWN);
    }
}
