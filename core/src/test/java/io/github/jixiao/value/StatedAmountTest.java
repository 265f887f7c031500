package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedAmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7.67 万元        | 元   | 7.67    | 万元
        233万元          |      | 233     | 万元
        250万            | 元   | 250     | 万元
        1.2亿            |      | 12000   | 亿元
        10,308,000.00    | 元   | 1030.8  | 元
        １０，３０８，０００ | 元   | 1030.8  | 元
        10 308 000.00    | 元   | 1030.8  | 元
        ￥500000         | 元   | 50      | 元
        ¥ 7.67           | 万元 | 7.67    | 万元
        人民币7.67万元整  |      | 7.67    | 万元
        40.00            | 万元 | 40      | 万元
        40.00            |      | 40      |
        0                | 万元 | 0       | 万元
        -5.5             | 万元 | -5.5    | 万元
        －5.5万元        |      | -5.5    | 万元
        7.67(万元)       | 元   | 7.67    | 万元
        7.67万元（含税）  |      | 7.67    | 万元
        8 万 元          |      | 8       | 万元
        3千元            |      | 0.3     | 千元
        """)
    void readsAnAmountInAnyUnit(String text, String defaultUnit, BigDecimal wanYuan, String unit) {
        StatedAmount stated = Objects.requireNonNull(StatedAmount.parse(text, defaultUnit));

        assertThat(stated.amount().wanYuan()).isEqualByComparingTo(wanYuan);
        assertThat(stated.unit()).isEqualTo(unit);
        assertThat(Money.parse(text, defaultUnit)).isEqualTo(stated.amount());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "—",
                "约四十",
                "约40万元",
                "四十万元",
                "12万5千元",
                "1亿2000万元",
                "40-50万元",
                "7.67 8.00",
                "5 7.67",
                "1.2.3",
                "1O.5",
                "≥40",
                "40人",
                "40万元/年",
                "财政拨款40万元",
                "40万元（其中上级30万元）",
                "40美元",
                "20万人",
                "1,23",
                "007",
                "12345678901234567890123",
                "7.67(万元",
                "7.67万元(含税"
            })
    void whatIsNoExactAmountIsNone(String text) {
        assertThat(StatedAmount.parse(text, "万元")).isNull();
        assertThat(Money.parse(text, "万元")).isNull();
    }

    @Test
    void closesBlanksInsideTheNumberAndSaysSo() {
        StatedAmount stated = StatedAmount.parse("7.6 7 万元", null);

        assertThat(stated).isEqualTo(new StatedAmount(Money.ofWanYuan("7.67"), "万元", true));
        assertThat(StatedAmount.parse("7.6 7", "万元")).isEqualTo(stated);
        assertThat(StatedAmount.parse("7.67 万元", null))
                .isEqualTo(new StatedAmount(Money.ofWanYuan("7.67"), "万元", false));
    }

    @Test
    void aDefaultThatIsNoUnitOfMoneyGivesNone() {
        assertThat(StatedAmount.parse("40", "人")).isNull();
    }

    @Property(tries = 200)
    void readsBackWhatMoneyPrints(@ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(4) BigDecimal wanYuan) {
        Money money = Money.ofWanYuan(wanYuan);

        assertThat(Money.parse(money.toString(), "元")).isEqualTo(money);
    }

    @Property(tries = 500)
    void neverThrows(@ForAll String text, @ForAll String unit) {
        StatedAmount.parse(text, unit);
    }
}
