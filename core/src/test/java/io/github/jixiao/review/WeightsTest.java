package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
    private static final Place COLUMN = new Place(1, "weights", 1000, Location.UNKNOWN);

    /** Rows of quantity with the weights given, separated by blanks; {@code -} for none. */
    private static List<Indicator> rows(String weights) {
        List<Indicator> rows = new ArrayList<>();
        for (String weight : weights.split(" ", -1)) {
            rows.add(Indicator.builder()
                    .type(IndicatorType.QUANTITY)
                    .name("路段" + rows.size())
                    .target("≥12盏")
                    .weight(weight.equals("-") ? null : new BigDecimal(weight))
                    .build());
        }
        return rows;
    }

    private static List<WeightFault> faults(List<Indicator> rows, Map<IndicatorCategory, BigDecimal> categories) {
        ReviewedTable table = Given.reviewed(Given.project().indicators(rows).categoryWeights(categories));
        return table.weights().faults(COLUMN);
    }

    private static List<WeightFault> faults(String weights) {
        return faults(rows(weights), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 50", "40 50", "33.3 33.3 33.4", "100", "90.0", "-"})
    void oneHundredOrNinetyOrNoneAtAllIsRight(String weights) {
        assertThat(faults(weights)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 60", "40 40", "33.3 33.3 33.3", "95"})
    void anyOtherSumIsAFaultOfTheColumn(String weights) {
        assertThat(faults(weights)).singleElement().satisfies(fault -> {
            assertThat(fault.variant()).isEmpty();
            assertThat(fault.identity()).isEqualTo("weights");
            assertThat(fault.expected()).isEqualByComparingTo("100");
            assertThat(fault.difference()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 100", "-5 105"})
    void aWeightThatIsNotPositiveIsAFaultOfItsRow(String weights) {
        assertThat(faults(weights)).extracting(WeightFault::variant).containsExactly("not-positive");
    }

    @Test
    void aRowWithoutWeightIsToldWhereTheOthersDoNotMakeOneHundred() {
        assertThat(faults("50 - 30"))
                .singleElement()
                .extracting(WeightFault::variant, WeightFault::name)
                .containsExactly("blank", "路段1");
        assertThat(faults("50 - 50")).isEmpty();
    }

    @Test
    void theWeightsOfALevelOneMustMakeItsOwn() {
        assertThat(faults(rows("40 60"), Map.of(IndicatorCategory.OUTPUT, BigDecimal.valueOf(100))))
                .isEmpty();
        assertThat(faults(rows("40 60"), Map.of(IndicatorCategory.OUTPUT, BigDecimal.valueOf(50))))
                .extracting(WeightFault::variant)
                .containsExactly("category");
        assertThat(faults(rows("40 60"), Map.of(IndicatorCategory.BENEFIT, BigDecimal.valueOf(30))))
                .as("a level one without rows")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "产出指标（100分）, true",
        "产出指标 (100 分), true",
        "产出指标（100.0分）, true",
        "产出指标（40分）, false",
        "产出指标（40.5分）, false",
        "产出指标, true",
        "产出指标（满分40分制）, true"
    })
    void theWordsOfALevelOneMayTellItsPoints(String label, boolean right) {
        assertThat(faults(labelled(label, "40 60"), Map.of()))
                .extracting(WeightFault::variant)
                .containsExactlyElementsOf(right ? List.of() : List.of("category"));
    }

    @Test
    void pointsGivenApartGoBeforeThoseInWords() {
        assertThat(faults(labelled("产出指标（40分）", "40 60"), Map.of(IndicatorCategory.OUTPUT, BigDecimal.valueOf(100))))
                .isEmpty();
        assertThat(faults(labelled("产出指标（100分）", "40 60"), Map.of(IndicatorCategory.OUTPUT, BigDecimal.valueOf(40))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).isEqualByComparingTo("40"));
    }

    private static List<Indicator> labelled(String label, String weights) {
        return rows(weights).stream()
                .map(row -> Indicator.builder()
                        .type(row.type())
                        .categoryLabel(label)
                        .name(row.name())
                        .target("≥12盏")
                        .weight(row.weight())
                        .build())
                .toList();
    }

    @Test
    void mediumTermRowsAndTheControlRateAreNotWeighed() {
        List<Indicator> rows = rows("50 50");
        rows.add(Indicator.builder()
                .type(IndicatorType.QUANTITY)
                .name("三年更换路灯")
                .term(Term.MEDIUM_TERM)
                .weight(BigDecimal.TEN)
                .build());
        rows.add(Indicator.of(IndicatorType.COST, "项目或定额成本控制率", "=100%"));

        assertThat(faults(rows, Map.of())).isEmpty();
    }
}
