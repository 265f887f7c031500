package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static final Money WHOLE = Money.ofWanYuan("40");
    private static final Money ROUNDED = Money.ofWanYuan("7.67");

    @ParameterizedTest
    @CsvSource({
        "5000, 元, 0.5",
        "3, 千元, 0.3",
        "30, 万, 30",
        "30, 万元, 30",
        "30, 万元人民币, 30",
        "2, 百万元, 200",
        "2, 千万元, 2000",
        "1.2, 亿, 12000",
        "1.2, 亿元, 12000"
    })
    void everyUnitOfMoneyIsSoManyWanYuan(BigDecimal amount, String unit, BigDecimal wanYuan) {
        assertThat(Money.ofUnit(amount, unit)).isEqualTo(Money.ofWanYuan(wanYuan));
    }

    @Test
    void peopleAreNoMoney() {
        assertThat(Money.ofUnit(BigDecimal.ONE, "人")).isNull();
    }

    @Test
    void onlyAnAmountStatedWithDecimalsOfWanYuanMayBeRounded() {
        assertThat(ROUNDED.rounded()).isTrue();
        assertThat(Money.ofWanYuan("40.00").rounded()).isTrue();
        assertThat(WHOLE.rounded()).isFalse();
        assertThat(Money.ofWanYuan(new BigDecimal("4E+1")).rounded()).isFalse();
        assertThat(Money.parse("76700.5元", null)).extracting(Money::rounded).isEqualTo(false);
        assertThat(Money.parse("7.67万元", null)).extracting(Money::rounded).isEqualTo(true);
    }

    @Test
    void aSumIsRoundedWhereOneOfItsPartsIs() {
        assertThat(List.of(WHOLE.plus(ROUNDED), ROUNDED.plus(WHOLE), WHOLE.minus(ROUNDED), ROUNDED.minus(WHOLE)))
                .allMatch(Money::rounded);
        assertThat(List.of(WHOLE.distanceTo(ROUNDED), ROUNDED.distanceTo(WHOLE)))
                .allMatch(Money::rounded);
        assertThat(List.of(WHOLE.plus(WHOLE), WHOLE.minus(WHOLE), WHOLE.distanceTo(WHOLE)))
                .noneMatch(Money::rounded);
    }

    @Test
    void amountsAreAddedExactly() {
        assertThat(Money.sum(List.of(ROUNDED, Money.ofWanYuan("8"), Money.ofWanYuan("0.03"))))
                .isEqualTo(Money.ofWanYuan("15.70"));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(ROUNDED.minus(WHOLE)).isEqualTo(Money.ofWanYuan("-32.33"));
        assertThat(ROUNDED.distanceTo(WHOLE)).isEqualTo(Money.ofWanYuan("32.33"));
    }

    @Test
    void nothingIsNeitherPositiveNorNegative() {
        assertThat(WHOLE.isPositive()).isTrue();
        assertThat(WHOLE.isNegative()).isFalse();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ofWanYuan("-0.01").isPositive()).isFalse();
        assertThat(Money.ofWanYuan("-0.01").isNegative()).isTrue();
    }

    @Test
    void zerosBehindThePointMakeNoDifference() {
        assertThat(Money.ofWanYuan("40.00")).isEqualTo(WHOLE).hasSameHashCodeAs(WHOLE);
        assertThat(WHOLE).isNotEqualTo(ROUNDED).isNotEqualTo("40 万元").isLessThan(Money.ofWanYuan("40.01"));
        assertThat(WHOLE.hashCode()).isNotEqualTo(ROUNDED.hashCode());
        assertThat(WHOLE).isGreaterThan(ROUNDED).isEqualByComparingTo(Money.ofWanYuan("40.0"));
    }

    @ParameterizedTest
    @CsvSource({"40.00, 40 万元", "7.670, 7.67 万元", "1E+2, 100 万元", "0.00, 0 万元", "-5.5, -5.5 万元"})
    void isPrintedAsFormsPrintIt(BigDecimal wanYuan, String text) {
        assertThat(Money.ofWanYuan(wanYuan)).hasToString(text);
    }
}
