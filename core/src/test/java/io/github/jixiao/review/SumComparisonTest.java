package io.github.jixiao.review;

import static io.github.jixiao.review.Given.money;
import static io.github.jixiao.review.Given.moneys;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumComparisonTest {

    private static SumComparison compare(List<Money> parts, String stated) {
        return SumComparison.of(parts, money(stated), Money.ROUNDING);
    }

    @Test
    void wholeAmountsAreExact() {
        assertThat(compare(moneys("30", "20"), "50").agrees()).isTrue();
        assertThat(compare(moneys("30", "21"), "50").agrees()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // three amounts with decimals hide 0.015 at most
        "33.33, 16.68, 50.00, true",
        "33.335, 16.68, 50.00, true",
        "33.34, 16.68, 50.00, false",
        // one amount with decimals hides 0.005
        "30, 20.005, 50, true",
        "30, 20.006, 50, false",
        // amounts without decimals hide nothing
        "30, 21, 50, false"
    })
    void everyAmountWithDecimalsMayHideHalfAUnitOfTheSecondDecimal(
            String first, String second, String stated, boolean agrees) {
        assertThat(compare(moneys(first, second), stated).agrees()).isEqualTo(agrees);
    }

    @Test
    void aRoundNumberWrittenWithDecimalsCountsAsRounded() {
        assertThat(compare(moneys("50.00"), "50.01").tolerance()).isEqualByComparingTo("0.010");
        assertThat(compare(moneys("50"), "50.01").tolerance()).isEqualByComparingTo("0.005");
    }

    @Test
    void nothingAddsUpToZero() {
        SumComparison comparison = compare(List.of(), "5");

        assertThat(comparison.sum()).isEqualTo(Money.ZERO);
        assertThat(comparison.staysBelow()).isTrue();
    }

    @Test
    void aDifferenceThatRoundingExplainsIsNeitherMoreNorLess() {
        SumComparison comparison = compare(moneys("33.34", "16.67"), "50.00");

        assertThat(comparison.agrees()).isTrue();
        assertThat(comparison.exceeds()).isFalse();
        assertThat(comparison.staysBelow()).isFalse();
    }

    @Test
    void theDifferenceIsNeverNegative() {
        assertThat(compare(moneys("30"), "50").difference()).isEqualTo(money("20"));
        assertThat(compare(moneys("50"), "30").difference()).isEqualTo(money("20"));
        assertThat(compare(moneys("50"), "30").exceeds()).isTrue();
        assertThat(compare(moneys("30"), "50").staysBelow()).isTrue();
    }

    @Test
    void theToleranceIsWhatTheProfileSays() {
        SumComparison strict = SumComparison.of(moneys("33.34", "16.67"), money("50.00"), BigDecimal.ZERO);

        assertThat(strict.agrees()).isFalse();
    }
}
