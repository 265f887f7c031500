package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TargetValuePropertyTest {
    private static final List<String> PIECES = List.of(
            "≥", "≤", "=", "<", ">", "约", "不低于", "不超过", "以上", "以内", "左右", "每季度", "每人", "全年", "全覆盖", "不发生", "无", "事故",
            "第", "95", "3", "7.6", "0", "2023", "1,000", ".", ",", "、", "。", ";", "-", "~", "至", "/", ":", "(", ")",
            "“", "”", "《", "》", "〔", "%", "‰", "次", "人", "人次", "万", "元", "万元", "年", "月", "日", "季度", "底前", "一", "两", "十",
            "百", "百分之", "是", "否", "□", "√", "×", "*", "X", "满意度", "巡诊", "1.", "2.", "(1)", "①", "②", " ", "\n",
            "\u3000", "O", "A", "km", "\\geq", "$", "其中", "且");

    @Property(tries = 1000)
    void anyTextIsUnderstoodAsSomething(@ForAll @StringLength(max = 60) String text) {
        assertThat(TargetValue.parse(text)).isNotNull();
    }

    @Property(tries = 3000)
    void anyRowOfPiecesIsUnderstoodAsSomething(@ForAll("pieces") String text) {
        TargetValue value = TargetValue.parse(text);

        assertThat(value.text()).isEqualTo(value instanceof TargetValue.Blank ? "" : text);
        assertThat(value).isEqualTo(TargetValue.parse(text));
    }

    @Property(tries = 1000)
    void widthAndBlanksChangeNothing(@ForAll("pieces") String text) {
        String wide = text.chars()
                .map(character -> character > '!' && character <= '~' ? character + 0xFEE0 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(TargetValueText.of(TargetValue.parse("\u3000" + wide.replace(" ", "\t\u00A0") + "\uFEFF\n")))
                .isEqualTo(TargetValueText.of(TargetValue.parse(text)));
    }

    @Property(tries = 500)
    void blanksAroundSignNumberAndUnitChangeNothing(@ForAll("targets") TargetValue.Quantitative target) {
        Comparison comparison = target.comparison();
        String sign = comparison == null ? "" : comparison.symbol();
        String number = target.number().toPlainString();

        assertThat(TargetValueText.of(TargetValue.parse(sign + "  " + number + " \n" + target.unit())))
                .isEqualTo(TargetValueText.of(TargetValue.parse(sign + number + target.unit())));
    }

    @Property(tries = 1000)
    void canonicalFormIsReadBack(@ForAll("targets") TargetValue.Quantitative target) {
        TargetValue.Quantitative read = (TargetValue.Quantitative) TargetValue.parse(target.canonical());

        assertThat(read.number()).isEqualByComparingTo(target.number());
        assertThat(read.unit()).isEqualTo(target.unit());
        assertThat(read.comparison()).isEqualTo(target.comparison() == null ? Comparison.EQUAL : target.comparison());
        assertThat(read.subject()).isNull();
        assertThat(read.remainder()).isNull();
        assertThat(read.canonical()).isEqualTo(target.canonical());
    }

    @Property(tries = 500)
    void aRangeIsOneTargetHoweverItIsJoined(
            @ForAll @IntRange(min = 1, max = 40) int low,
            @ForAll @IntRange(min = 1, max = 40) int more,
            @ForAll("joints") String joint,
            @ForAll("counts") String unit) {
        String lowUnit = unit.substring(0, Math.min(1, unit.indexOf('万') + 1));

        assertThat(List.of(low + unit + joint + (low + more) + unit, low + lowUnit + joint + (low + more) + unit))
                .allSatisfy(text -> {
                    TargetValue.Quantitative range = (TargetValue.Quantitative) TargetValue.parse(text);
                    assertThat(range.canonical()).isEqualTo("≥" + low + unit);
                    assertThat(range.traits()).containsExactly(NumberTrait.RANGE);
                });
    }

    @Property(tries = 300)
    void whatDescribesThePeopleCountedIsNoTarget(
            @ForAll @IntRange(min = 1, max = 99) int age,
            @ForAll("limits") String limit,
            @ForAll @IntRange(min = 1, max = 9999) int people) {
        String group = age + "岁" + limit + "居民";
        TargetValue.Quantitative target = (TargetValue.Quantitative) TargetValue.parse(group + people + "人");

        assertThat(target.canonical()).isEqualTo("=" + people + "人");
        assertThat(target.subject()).isEqualTo(group);
    }

    @Property(tries = 20)
    void textOfAnyLengthIsUnderstoodAsSomething(@ForAll("piece") String first, @ForAll("piece") String second) {
        String text = (first + second).repeat(100_000 / (first + second).length());

        assertThat(TargetValue.parse(text)).isNotNull();
        assertThat(TargetValue.parse("≥" + text + "5次")).isNotNull();
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of("-", "—", "–", "－", "——", "~", "～", "〜", "至", "到");
    }

    @Provide
    Arbitrary<String> counts() {
        return Arbitraries.of("亩", "人次", "万亩", "万立方米", "万人次", "公里", "户");
    }

    @Provide
    Arbitrary<String> limits() {
        return Arbitraries.of("", "以下", "以上", "及以上", "以内", "左右");
    }

    @Provide
    Arbitrary<String> piece() {
        return Arbitraries.of(PIECES);
    }

    @Provide
    Arbitrary<String> pieces() {
        return piece().list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<TargetValue.Quantitative> targets() {
        Arbitrary<Comparison> comparison = Arbitraries.of(Comparison.class).injectNull(0.2);
        Arbitrary<BigDecimal> number = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999"), new BigDecimal("999999999"))
                .ofScale(2);
        Arbitrary<String> unit = Arbitraries.of(
                "%",
                "‰", "次", "人次", "元", "万元", "亿元", "元/人", "元/人/月", "次/季度", "台(套)", "个工作日", "万人", "平方米", "μg/m3", "km",
                "起", "个百分点");
        return Combinators.combine(comparison, number, unit)
                .as((sign, amount, name) -> new TargetValue.Quantitative("", null, sign, amount, name, null, Set.of()));
    }
}
