package io.github.jixiao.readers.form.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "资金总额(万元),资金总额",
        "(一)产出指标[50分],产出指标",
        "【产出】数量,数量",
        "年度目标(20,年度目标",
        "甲(乙(丙)丁),甲(乙丁)",
        "甲)乙,甲)乙",
        "总额:(万元),总额",
    })
    void notesInBracketsAreDropped(String plain, String outside) {
        assertThat(Words.withoutBrackets(plain)).isEqualTo(outside);
    }

    @Test
    void whatIsLongerThanANoteIsKept() {
        String note = "注".repeat(60);
        assertThat(Words.withoutBrackets("名称(" + note + ")")).isEqualTo("名称");
        assertThat(Words.withoutBrackets("名称(" + note + "注)")).isEqualTo("名称(" + note + "注)");
    }
}
