package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte in one place takes less than five seconds of the processor, whatever it is, and breaks nothing. */
class LongTextTest {
    private static final int LENGTH = 1 << 20;

    /** Each stands where a box is filled in, so that readers and rules all look at it. */
    private static final List<String> FORMS = List.of(
            "项目支出绩效目标表\f项目名称\t%1$s\u001E项目编码\t123456%1$s\u001E年度目标\t%1$s\u001E一级指标\t二级指标\t三级指标\t指标值\u001E"
                    + "产出指标\t数量指标\t培训人次\t≥100人\u001E产出指标\t质量指标\t合格率\t≥95%%\u001E",
            "项目支出绩效目标表\f项目名称\t培训\u001E一级指标\t二级指标\t三级指标\t指标值\u001E产出指标\t数量指标\t%1$s\t≥100人\u001E"
                    + "产出指标\t质量指标\t合格率\t%1$s\u001E");

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\n", "1", "1 ", "一", "工作", "附件 ", "指标1 ", "（", "((", "第", "续", "20", "2026年", "1.", "1,", "≥",
                "每", "万", "A", "-", "，", "。", "项目经费", "其中：", "不少于", "\uD83D", "%", "年 ", "_x0041_", "$", "甲1"
            })
    void aMegabyteIsNoHang(String piece) {
        String text = piece.repeat(LENGTH / piece.length()) + "。";
        holds(FuzzTarget.VALUE, text);
        holds(FuzzTarget.TEXT, "项目名称\t" + text + "\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训\t" + text + "\n");
        holds(
                FuzzTarget.HTML,
                "<table><tr><td>项目名称<td>" + text + "<tr><td>一级指标<td>三级指标<td>指标值<tr><td>产出<td>" + text + "<td>1</table>"
                        + text);
        for (String form : FORMS) {
            holds(FuzzTarget.REPORT, form.formatted(text));
        }
    }

    private static void holds(FuzzTarget target, String text) {
        assertThatCode(() -> target.property().check(text.getBytes(StandardCharsets.UTF_8)))
                .as("%s", target)
                .doesNotThrowAnyException();
    }
}
