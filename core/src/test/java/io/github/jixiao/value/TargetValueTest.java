package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetValueTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void readsWhatAFormWrites(String written, String meaning) {
        TargetValue value = TargetValue.parse(written);

        assertThat(TargetValueText.of(value).strip()).isEqualTo(meaning);
        assertThat(value.text()).isEqualTo(value instanceof TargetValue.Blank ? "" : written);
    }

    static Stream<Arguments> table() throws IOException {
        try (InputStream stream = TargetValueTest.class.getResourceAsStream("target-values.txt");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> {
                        int arrow = line.indexOf(" => ") < 0 ? line.length() : line.indexOf(" => ");
                        String meaning = arrow == line.length() ? "" : line.substring(arrow + 4);
                        return Arguments.of(line.substring(0, arrow).replace("\\n", "\n"), meaning);
                    })
                    .toList()
                    .stream();
        }
    }

    @Test
    void nothingIsBlank() {
        assertThat(TargetValue.parse(null)).isEqualTo(new TargetValue.Blank());
        assertThat(TargetValue.parse("")).isEqualTo(new TargetValue.Blank());
        assertThat(TargetValue.parse(" \u3000\n\uFEFF")).isEqualTo(new TargetValue.Blank());
    }

    @Test
    void keepsTheDecimalsThatAreWritten() {
        assertThat(quantity("=76.00个").number()).isEqualTo("76.00");
    }

    @Test
    void aShareIsNoMoney() {
        assertThat(quantity("≥95%").isPercentage()).isTrue();
        assertThat(quantity("≤3‰").isPercentage()).isTrue();
        assertThat(quantity("≥3次").isPercentage()).isFalse();
        assertThat(quantity("26.00").isPercentage()).isFalse();
        assertThat(quantity("≥95%").money()).isNull();
        assertThat(quantity("≤7.5万元").money()).isEqualTo(Money.ofWanYuan("7.5"));
        assertThat(quantity("≤5000元").money()).isEqualTo(Money.ofWanYuan("0.5"));
        assertThat(quantity("≤500元/人").money()).isNull();
    }

    @Test
    void anInheritedUnitIsToldAsSuch() {
        TargetValue.Quantitative inherited = quantity("=7.6 7").withInheritedUnit("万元");

        assertThat(inherited.unit()).isEqualTo("万元");
        assertThat(inherited.traits()).containsExactly(NumberTrait.REPAIRED, NumberTrait.UNIT_INHERITED);
    }

    @ParameterizedTest
    @CsvSource({
        "≤38000, 道路保洁费（元）, 元",
        "≥95, 抽检合格率【%】, %",
        "≤2, 档案差错率（‰）, ‰",
        "≥12, 数字化页数(万页), 万页",
        "=600, 护林员补助标准（单位：元/人）, 元/人",
        "≤18, 建设工期（月）, 月",
    })
    void theUnitInBracketsBehindTheNameIsThatOfABareNumber(String text, String name, String unit) {
        TargetValue value = TargetValue.parse(text).inUnitOfName(name);

        assertThat(value.text()).isEqualTo(text);
        assertThat(((TargetValue.Quantitative) value).unit()).isEqualTo(unit);
        assertThat(((TargetValue.Quantitative) value).traits()).doesNotContain(NumberTrait.UNIT_INHERITED);
    }

    @ParameterizedTest
    @CsvSource({
        "=2人, 服务人员（名）, 人",
        "≤50, 配套资金（省）, ",
        "≥17, 示范村（二期）, ",
        "=2027, 建成时间（年）, ",
        "≥3, 人行天桥（含电梯）, ",
    })
    void aUnitOfItsOwnStaysAndOtherWordsInBracketsAreNone(String text, String name, String unit) {
        TargetValue value = TargetValue.parse(text).inUnitOfName(name);

        assertThat(value).isEqualTo(TargetValue.parse(text));
        assertThat(((TargetValue.Quantitative) value).unit()).isEqualTo(unit);
    }

    @Test
    void partsKeepTheirOwnWords() {
        TargetValue.Composite several = (TargetValue.Composite) TargetValue.parse("1. 巡诊≥3次； 2.论坛、沙龙≥2次。");

        assertThat(several.parts()).extracting(TargetValue::text).containsExactly("巡诊≥3次", "论坛、沙龙≥2次");
    }

    @Test
    void aListMayHaveMoreThanTenItems() {
        String counted = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> number + ".巡查≥" + (number + 20) + "次")
                .collect(Collectors.joining(";"));

        assertThat(((TargetValue.Composite) TargetValue.parse(counted)).parts()).hasSize(12);
        assertThat(((TargetValue.Composite) TargetValue.parse("一是巡查3次二是演练3次三是培训3次四是宣传3次五是检修3次六是评比3次七是会商3次八是值守3次九是回访3次"))
                        .parts())
                .hasSize(9);
    }

    @Test
    void knowsAWholeYear() {
        assertThat(List.of(
                        "2022年1月至12月",
                        "2022年",
                        "全年",
                        "年度内及时办结",
                        "2024.1.1-2024.12.31",
                        "2024年1月—6月、7月—12月",
                        "2024年上半年、下半年",
                        "2024年1月启动，12月完成"))
                .allSatisfy(text -> assertThat(period(text).isWholeYear()).isTrue());
        assertThat(List.of(
                        "12月底前",
                        "2022年2月至12月",
                        "2022-2024年",
                        "上半年",
                        "2022年12月31日前",
                        "年底前",
                        "2024年1月—3月、11月—12月",
                        "2024年1-3月和11-12月",
                        "2024年1月、6月、12月",
                        "2024年第一季度、第四季度",
                        "2024年1月1日-3月31日,10月1日-12月31日"))
                .allSatisfy(text -> assertThat(period(text).isWholeYear()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"3万户, 户", "1.2万人次, 人次", "每季度1次, 次", "12公里, 公里", "三期, 期", "3亿元, 元", "≥5万, ''", "95, "})
    void theBaseOfAUnitIsWhatItCounts(String text, String base) {
        assertThat(quantity(text).baseUnit()).isEqualTo(base);
    }

    @Test
    void canonicalFormSaysTheTargetAlone() {
        assertThat(quantity("满意度 不低于 95.0 %").canonical()).isEqualTo("≥95%");
        assertThat(quantity("100%持续保持").canonical()).isEqualTo("=100%");
        assertThat(quantity("每季度至少 1 次").canonical()).isEqualTo("≥1次/季度");
        assertThat(quantity("零事故").canonical()).isEqualTo("=0起");
        assertThat(quantity("0.00").canonical()).isEqualTo("=0");
    }

    private static TargetValue.Quantitative quantity(String text) {
        return (TargetValue.Quantitative) TargetValue.parse(text);
    }

    private static TargetValue.Period period(String text) {
        return (TargetValue.Period) TargetValue.parse(text);
    }
}
