package io.github.jixiao.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectMatterTest {
    private static final Vocabulary WORDS = Vocabulary.standard();

    @ParameterizedTest
    @CsvSource({
        "路灯采购费, 更换路灯数量, true",
        "党务干部培训经费, 机关党务干部培训, true",
        "法律援助工作经费, 普法宣传活动场次, false",
        "完成各项工作, 保障项目实施, false",
        "Ａ级景区创建, A级 景区数量, true",
        "困难职工慰问, 慰 问 困 难 群 众 人 数, true"
    })
    void textsTouchWhereTheyShareMoreThanEverydayWords(String one, String other, boolean touching) {
        assertThat(SubjectMatter.of(WORDS, one).touches(SubjectMatter.of(WORDS, other)))
                .isEqualTo(touching);
        assertThat(SubjectMatter.of(WORDS, other).touches(SubjectMatter.of(WORDS, one)))
                .isEqualTo(touching);
    }

    @Test
    void everydayWordsAloneAreAboutNothing() {
        assertThat(SubjectMatter.of(WORDS, "工作经费", null, "", "12").isEmpty()).isTrue();
    }
}
