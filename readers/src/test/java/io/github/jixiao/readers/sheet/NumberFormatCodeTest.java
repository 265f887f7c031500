package io.github.jixiao.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "General|10.0|10",
                "General|0.30000000000000004|0.3",
                "General|130225240061|130225240061",
                "General|0.1234567890123|0.12345678901",
                "General|-2.50|-2.5",
                "G/通用格式\"人\"|3|3人",
                "0|2.5|3",
                "0.00|26|26.00",
                "0.00_ |26|26.00",
                "#,##0.00|1681680|1,681,680.00",
                "#,##0|999|999",
                "0%|0.95|95%",
                "0.00%|0.123456|12.35%",
                "\\≥0%|0.95|≥95%",
                "\"≤\"0.0#\"万元\"|21.84|≤21.84万元",
                "0.0#|21.8|21.8",
                "#.##|5|5.",
                "0\"次\"|-4|-4次",
                "000000|42|000042",
                "#,##0.00_);[Red]\\(#,##0.00\\)|-12.5|(12.50)",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ |7.67|7.67",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ |-7.67|-7.67",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ |0|-",
                "0!.0,\"万元\"|20000|2.0万元",
                "#,##0.00,|1234567|1,234.57",
                "[>=100]0;[<0]\"负\"0;0.0|44.56|44.6",
                "[>=100]0;[<0]\"负\"0;0.0|100|100",
                "[$¥-804]#,##0.00|100|¥100.00",
                "0.00E+00|123456|1.23E+05",
                "# ?/?|0.5|0.5",
                "@|12|12",
                "General;@|-3|-3",
            })
    void numbersAreShownInTheirFormat(String code, String number, String shown) {
        assertThat(show(code, number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "yyyy\\年m\\月d\\日|45657|2024年12月31日",
                "yyyy\"年\"m\"月\"d\"日\";@|45657|2024年12月31日",
                "[$-804]yyyy\"年\"m\"月\"|45657|2024年12月",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@|45657|二〇二四年十二月三十一日",
                "yyyy/m/d h:mm|45657.5|2024/12/31 12:00",
                "yyyy-mm-dd;@|44561|2021-12-31",
                "yy.mm|44561|21.12",
                "mm:ss|0.5|00:00",
                "h:mm:ss|0.520844907|12:30:01",
                "上午/下午h\"时\"mm\"分\"|44561.75|下午6时00分",
                "[h]:mm|1.5|36:00",
                "aaaa|44561|星期五",
                "mmm|44561|12月",
                "yyyy/m/d|1|1900/1/1",
                "yyyy/m/d|-1|-1",
                "yyyy/m/d|99999999|99999999",
            })
    void dayNumbersAreShownAsDates(String code, String number, String shown) {
        assertThat(show(code, number)).isEqualTo(shown);
    }

    @Test
    void aSectionThatIsEmptyHidesTheNumber() {
        assertThat(show("0;-0;;@", "0")).isEmpty();
        assertThat(show(";;;", "5")).isEmpty();
    }

    @Test
    void daysMayBeCountedFrom1904() {
        assertThat(NumberFormatCode.of("yyyy/m/d").show(BigDecimal.ONE, true)).isEqualTo("1904/1/2");
    }

    @Test
    void formatsOfTheProgramAreKnownByNumber() {
        assertThat(new ShownNumbers(false).show("45657", 57, null)).isEqualTo("2024年12月");
        assertThat(new ShownNumbers(false).show("45657", 14, null)).isEqualTo("2024/12/31");
    }

    @Test
    void whatIsNoNumberIsShownAsItStands() {
        assertThat(new ShownNumbers(false).show("n/a", 0, null)).isEqualTo("n/a");
        assertThat(new ShownNumbers(false).show("1E999999999", 0, null)).isEqualTo("1E999999999");
        assertThat(new ShownNumbers(false).show("1E-999999999", 2, null)).isEqualTo("1E-999999999");
    }

    @Property(tries = 200)
    void anyFormatShowsAnyNumberWithoutFailing(
            @ForAll
                    @StringLength(max = 20)
                    @CharRange(from = ' ', to = '~')
                    @Chars({'0', '#', '?', ';', '[', ']', '"', '\\', '_', '.', ',', '年'})
                    String code,
            @ForAll @BigRange(min = "-1E12", max = "1E12") @Scale(4) BigDecimal number) {
        assertThat(NumberFormatCode.of(code).show(number, false)).isNotNull();
    }

    @Property(tries = 200)
    void twoPlacesAreThoseOfRounding(@ForAll @BigRange(min = "0", max = "1E9") @Scale(2) BigDecimal number) {
        assertThat(new BigDecimal(show("0.00", number.toPlainString()))).isEqualByComparingTo(number);
    }

    private static String show(String code, String number) {
        return NumberFormatCode.of(code).show(new BigDecimal(number), false);
    }
}
