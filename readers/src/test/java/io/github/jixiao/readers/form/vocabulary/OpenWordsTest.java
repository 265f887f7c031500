package io.github.jixiao.readers.form.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenWordsTest {

    @ParameterizedTest
    @CsvSource({
        "年度专项资金总额, TOTAL",
        "当年预算申请金额（元）, TOTAL",
        "项目建设总投资, PROJECT_TOTAL",
        "其中：区本级财政拨款, FISCAL",
        "上级专项补助资金, HIGHER_LEVEL",
        "具体承办单位, IMPLEMENTING_UNIT",
        "年度其他资金, OTHER",
        "单位综合预算总额, TOTAL"
    })
    void aLabelIsKnownByItsEnds(String words, Label label) {
        assertThat(Label.of(words)).isEqualTo(label);
        assertThat(Label.isOpen(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"目标值计量单位, UNIT", "2024年预计实现, TARGET", "近三年平均值, PREVIOUS", "本年指标权重, WEIGHT", "绩效评分标准, SCORING"})
    void aHeadIsKnownByItsEnds(String words, ColumnRole role) {
        assertThat(Objects.requireNonNull(Heading.of(words)).role()).isEqualTo(role);
    }

    @Test
    void wholeWordsComeBeforeOpenOnes() {
        assertThat(Label.isOpen("年度资金总额")).isFalse();
        assertThat(Label.isOpen("部门支出预算数（万元）")).isFalse();
        assertThat(Label.of("部门支出预算数（万元）")).isEqualTo(Label.TOTAL);
        assertThat(Label.of("项目年度资金总额")).isEqualTo(Label.TOTAL);
    }

    @Test
    void aSentenceIsNoLabel() {
        assertThat(Label.of("严格按照有关规定和程序及时足额拨付各级各类财政资金")).isNull();
    }
}
