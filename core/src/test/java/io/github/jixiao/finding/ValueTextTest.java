package io.github.jixiao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    private static String chinese(Object value) {
        return ValueText.of(value, Language.CHINESE);
    }

    private static String english(Object value) {
        return ValueText.of(value, Language.ENGLISH);
    }

    @Test
    void numbersHaveNoNeedlessZerosAndNoExponent() {
        assertThat(chinese(new BigDecimal("40.00"))).isEqualTo("40");
        assertThat(chinese(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(chinese(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(chinese(new BigDecimal("-2.50"))).isEqualTo("-2.5");
        assertThat(chinese(100)).isEqualTo("100");
    }

    @Test
    void moneyHasItsUnit() {
        assertThat(chinese(Money.ofWanYuan("7.670"))).isEqualTo("7.67 万元");
        assertThat(english(Money.ofWanYuan("7.670"))).isEqualTo("7.67 (10k yuan)");
    }

    @Test
    void amountsAreAddedAndWordsAreListed() {
        assertThat(chinese(List.of(Money.ofWanYuan("30"), Money.ofWanYuan("10.5"))))
                .isEqualTo("30 + 10.5");
        assertThat(chinese(List.of("甲", "乙"))).isEqualTo("甲、乙");
        assertThat(english(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(chinese(List.of())).isEmpty();
    }

    @Test
    void whatHasTwoNamesIsCalledByTheOneAskedFor() {
        assertThat(chinese(IndicatorCategory.OUTPUT)).isEqualTo("产出指标");
        assertThat(english(IndicatorCategory.OUTPUT)).isEqualTo("output indicators");
    }
}
