package io.github.jixiao.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "更换路灯（含灯杆）",
                "更换路灯(含灯杆）",
                "《城市照明管理规定》",
                "“五化”建设",
                "（一）更换（含拆除）",
                "1)更换；2)拆除",
                "一）更换",
                "【重点】",
                "完成了吗？",
                "5>3，a<b",
                "满意度≥90%",
                "'引号'"
            })
    void everyMarkHasItsPartner(String text) {
        assertThat(Punctuation.firstFault(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"更换路灯（含灯杆, （", "更换路灯含灯杆）, ）", "《城市照明管理规定, 《", "”五化“建设, ”", "（《规定）》, ）", "晋级升星？好花更红, ？"})
    void aMarkWithoutItsPartnerIsTold(String text, String mark) {
        assertThat(Punctuation.firstFault(text)).isEqualTo(mark);
    }

    @Test
    void tenThousandBracketsAreNoDanger() {
        assertThat(Punctuation.firstFault("（".repeat(10_000))).isEqualTo("（");
    }
}
