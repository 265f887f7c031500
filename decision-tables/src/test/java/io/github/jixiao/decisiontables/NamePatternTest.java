package io.github.jixiao.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "培训, 职业培训人数, true",
        "培训, 宣传场次, false",
        "培训、轮训, 干部轮训期数, true",
        "包含培训且以人数结尾, 培训人数, true",
        "包含培训且以人数结尾, 培训人数增长率, false",
        "以新建、改建开头, 改建公路里程, true",
        "以新建、改建开头, 公路改建里程, false",
        "不以率结尾, 亮灯率, false",
        "不以开工开头, 开工时间, false",
        "不含中心, 培训中心面积, false",
        "不包含中心, 培训场次, true",
        "等于成本、总成本, 总成本, true",
        "等于成本、总成本, 总成本控制, false",
        "'包含设备；不以台数结尾', 设备购置数量, true",
        "'包含设备；不以台数结尾', 设备购置台数, false",
        "“不含税价”, 设备不含税价, true",
        "“以工代赈、以奖代补”, 以工代赈、以奖代补资金, true",
        "以工代赈人数, 以工代赈人数, true",
        "含氮量, 土壤含氮量, true",
        "培 训, 培训人数, true",
    })
    void namesAreMatchedAsWritten(String pattern, String name, boolean matched) throws Exception {
        assertThat(NamePattern.parse(pattern).matches(name)).isEqualTo(matched);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*培训",
                "^培训",
                "培训$",
                "培训|轮训",
                "[培轮]训",
                "培训、",
                "以结尾",
                "包含",
                "且",
                "培训且",
                "“培训",
                "培训、、轮训",
                "修缮、以改造结尾",
                "培训、不含中心"
            })
    void whatIsNoPatternIsRefused(String pattern) {
        assertThatThrownBy(() -> NamePattern.parse(pattern)).isInstanceOf(InvalidCellException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "培训|包含“培训”|contains “培训”",
                "以率、比例结尾且不含增长|以“率”或“比例”结尾，且不含“增长”|ends with “率” or “比例”, and does not contain “增长”",
                "等于甲、乙、丙|等于“甲”、“乙”或“丙”|is “甲”, “乙” or “丙”",
            })
    void aPatternIsToldInBothLanguages(String pattern, String chinese, String english) throws Exception {
        assertThat(NamePattern.parse(pattern).chinese()).isEqualTo(chinese);
        assertThat(NamePattern.parse(pattern).english()).isEqualTo(english);
    }

    @Property
    void anyTextIsAPatternOrIsRefused(@ForAll String text, @ForAll String name) {
        try {
            NamePattern.parse(text).matches(name);
        } catch (InvalidCellException e) {
            assertThat(e.fault().chinese()).isNotBlank();
            assertThat(e.fault().english()).isNotBlank();
        }
    }

    @Property
    void aWordInQuotationMarksIsLookedForAsItStands(@ForAll("words") String word, @ForAll("words") String other)
            throws InvalidCellException {
        NamePattern pattern = NamePattern.parse("“" + word + "”");

        assertThat(pattern.matches(other + word + other)).isTrue();
        assertThat(pattern.matches(other)).isEqualTo(other.contains(word));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("培训以结尾开头不含且、；.*率[(")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(word -> word.replace('；', '度'));
    }
}
