package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.SelfEvaluation;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    private static Indicator row(
            String name, String target, @Nullable String actual, @Nullable String weight, @Nullable String score) {
        return Indicator.builder()
                .type(IndicatorType.QUALITY)
                .name(name)
                .target(target)
                .actual(actual)
                .weight(weight == null ? null : new BigDecimal(weight))
                .score(score == null ? null : new BigDecimal(score))
                .build();
    }

    private static ReviewedTable table(SelfEvaluation evaluation, Indicator... rows) {
        return Given.reviewed(PerformanceTargetTable.builder(TableKind.SELF_EVALUATION)
                .selfEvaluation(evaluation)
                .indicators(List.of(rows)));
    }

    private static List<String> faults(SelfEvaluation evaluation, Indicator... rows) {
        return Scores.faults(table(evaluation, rows)).stream()
                .map(fault ->
                        fault.variant() + " " + fault.stated() + " " + fault.expected() + " " + fault.difference())
                .toList();
    }

    private static <T> Entry<T> box(@Nullable T value) {
        return value == null ? Entry.unstated() : Entry.of(value);
    }

    private static SelfEvaluation execution(
            @Nullable String budget, @Nullable String spent, @Nullable String rate, @Nullable String score) {
        return new SelfEvaluation(
                box(budget == null ? null : Money.ofWanYuan(budget)),
                box(spent == null ? null : Money.ofWanYuan(spent)),
                box(rate == null ? null : new BigDecimal(rate)),
                box(score == null ? null : new BigDecimal(score)),
                Entry.unstated());
    }

    private static SelfEvaluation total(@Nullable String execution, String total) {
        return new SelfEvaluation(
                Entry.unstated(),
                Entry.unstated(),
                Entry.unstated(),
                box(execution == null ? null : new BigDecimal(execution)),
                Entry.of(new BigDecimal(total)));
    }

    @Test
    void aScoreIsAtMostItsWeight() {
        assertThat(faults(SelfEvaluation.UNSTATED, row("亮灯率", "≥98%", "99%", "20", "22")))
                .containsExactly(" 22 20 2");
        assertThat(faults(SelfEvaluation.UNSTATED, row("亮灯率", "≥98%", "99%", "20", "20")))
                .isEmpty();
        assertThat(faults(SelfEvaluation.UNSTATED, row("亮灯率", "≥98%", "99%", null, "22")))
                .isEmpty();
        assertThat(faults(SelfEvaluation.UNSTATED, row("", "≥98%", "99%", "20", "22")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "更换路灯数量, ≥420盏, 210盏, 10.0",
        "亮灯率, ≥100%, 79.9%, 16.0",
        "亮灯率, 98%, 49%, 10.0",
        "路灯故障率, ≤2%, 4%, 10.0",
        "居民投诉次数, =3次, 6次, 10.0",
        "居民投诉次数, ≤0次, 2次, 0.0"
    })
    void aFullScoreIsNotEarnedByLittleOfTheTarget(String name, String target, String actual, String earned) {
        assertThat(Scores.faults(table(SelfEvaluation.UNSTATED, row(name, target, actual, "20", "20"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.variant()).isEqualTo("full-score");
                    assertThat(fault.expected()).isEqualTo(earned);
                    assertThat(fault.target()).isEqualTo(target);
                    assertThat(fault.actual()).isEqualTo(actual);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "更换路灯数量, ≥420盏, 336盏",
        "更换路灯数量, ≥420盏, 800盏",
        "更换路灯数量, ≥420盏, 2公里",
        "更换路灯数量, ≥420盏, 已完成",
        "更换路灯数量, ≥420盏,",
        "灯杆广告收入, 3万元—5万元, 8万元",
        "路灯故障率, ≤2%, 0%",
        "路灯故障率, ≤2%, 2.5%",
        "居民投诉次数, =0次, 0次",
        "居民评价, 良好, 良好",
        "气温变化, ≥-5度, -10度"
    })
    void aFullScoreIsLeftAloneWhereEnoughWasReachedOrNobodyCanTell(String name, String target, String actual) {
        assertThat(faults(SelfEvaluation.UNSTATED, row(name, target, actual, "20", "20")))
                .isEmpty();
        assertThat(faults(SelfEvaluation.UNSTATED, row("更换路灯数量", "≥420盏", "210盏", "20", "10")))
                .isEmpty();
        assertThat(faults(SelfEvaluation.UNSTATED, row("更换路灯数量", "≥420盏", "210盏", "0", "0")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "50, 46, 98, 'execution-rate 98 92.00 6.00'",
        "120, 117.6, 88, 'execution-rate 88 98.00 10.00'",
        "300, 290, 96.57, 'execution-rate 96.57 96.67 0.10'"
    })
    void theRateOfExecutionIsWhatWasSpentByTheBudget(String budget, String spent, String rate, String fault) {
        assertThat(faults(execution(budget, spent, rate, null))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 49, 98",
        "50, 49, 98.0",
        "300, 290, 96.67",
        "300, 290, 96.7",
        "300, 290, 97",
        "300, 290, 96",
        "3, 2.99, 100",
        "0, 0, 100",
        ", 49, 98",
        "50, , 98",
        "50, 49,"
    })
    void aRateMayBeRoundedAndNeedsBothAmounts(String budget, String spent, String rate) {
        assertThat(faults(execution(budget, spent, rate, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9.8, 99.8, 'total 99.8 98.8 1.0'",
        "9.8, 96, 'total 96 98.8 2.8'",
        ", 100, 'total 100 89 11'",
        ", 88, 'total 88 89 1'"
    })
    void theScoresMakeTheTotal(String execution, String total, String fault) {
        assertThat(faults(
                        total(execution, total),
                        row("亮灯率", "≥98%", "99%", "60", "60"),
                        row("居民满意度", "≥90%", "88%", "30", "29")))
                .containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"9.8, 98.8", "9.8, 98.85", "9.8, 89", ", 89", ", 98.8", ", 99", ", 99.05"})
    void thePointsForExecutionMayBeInTheTotalOrNot(String execution, String total) {
        assertThat(faults(
                        total(execution, total),
                        row("亮灯率", "≥98%", "99%", "60", "60"),
                        row("居民满意度", "≥90%", "88%", "30", "29")))
                .isEmpty();
    }

    @Test
    void aTotalIsLeftAloneWhereAScoreIsNotKnown() {
        assertThat(faults(
                        total(null, "50"),
                        row("亮灯率", "≥98%", "99%", "60", "60"),
                        row("居民满意度", "≥90%", "88%", "30", null)))
                .isEmpty();
        assertThat(faults(total(null, "50"))).isEmpty();
        assertThat(faults(total("10", "80"), row("亮灯率", "≥98%", "99%", "60", "60"), row("说明", "良好", null, null, null)))
                .containsExactly("total 80 70 10");
    }

    @Test
    void onlyASelfEvaluationWithScoresIsLookedAt() {
        ReviewedTable silent = table(SelfEvaluation.UNSTATED, row("亮灯率", "≥98%", "99%", "20", null));
        ReviewedTable scored = table(SelfEvaluation.UNSTATED, row("亮灯率", "≥98%", "99%", "20", "22"));
        ReviewedTable rated = table(execution(null, null, "98", null));
        ReviewedTable summed = table(total(null, "98"));
        ReviewedTable project = Given.table(row("亮灯率", "≥98%", "99%", "20", "22"));

        assertThat(Stream.of(silent, scored, rated, summed, project)
                        .map(each -> each.availabilityOf(FormPart.SELF_EVALUATION)))
                .containsExactly(
                        Availability.ABSENT,
                        Availability.AVAILABLE,
                        Availability.AVAILABLE,
                        Availability.AVAILABLE,
                        Availability.ABSENT);
        assertThat(scored.facts()).containsExactly(scored);
    }
}
