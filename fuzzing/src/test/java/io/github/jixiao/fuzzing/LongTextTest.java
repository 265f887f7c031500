package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte in a target value, or a quarter of one in a box, takes less than five seconds of the processor and breaks nothing. */
class LongTextTest {
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\n", "1", "1 ", "一", "工作", "附件 ", "指标1 ", "（", "((", "第", "续", "20", "2026年", "1.", "1,", "≥",
                "每", "万", "A", "-", "，", "。", "项目经费", "其中：", "不少于", "\uD83D", "%", "年 ", "_x0041_", "$", "甲1"
            })
    void longTextIsNoHang(String piece) {
        holds(FuzzTarget.VALUE, piece.repeat(MEGABYTE / piece.length()) + "。");
        String text = piece.repeat(MEGABYTE / 4 / piece.length()) + "。";
        holds(FuzzTarget.TEXT, "项目名称\t" + text + "\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训\t" + text + "\n");
    }

    private static void holds(FuzzTarget target, String text) {
        assertThatCode(() -> target.property().check(text.getBytes(StandardCharsets.UTF_8)))
                .as("%s", target)
                .doesNotThrowAnyException();
    }
}
