package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables with thousands of the same piece take less than five seconds of the processor: twice as many take no more than twice as long. */
class ManyPiecesTest {
    private static final String INDICATORS = "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训\t≥100人\n";

    /** A piece, where it stands, and so many of it that reading them in quadratic time takes far longer. */
    enum Piece {
        COLUMN("项目名称\t泵站\n三级指标\t指标值", "\t指标值", "\n培训\t≥1人\n", 20_000),
        LABEL_IN_A_ROW("项目名称\t泵站", "\t主管部门\t水务局", "\n" + INDICATORS, 20_000),
        AMOUNT("项目名称\t泵站\n年度资金总额\t100\n", "其中：财政拨款\t100\n", INDICATORS, 20_000),
        LINE_OF_A_CELL("\t甲\n\t乙\n\t丙\n\t丁\n", "戊\n", "\n" + INDICATORS, 200_000),
        LINE_OF_A_ROW("+---+---+\n", "|甲|乙|\n", "+---+---+\n\n" + INDICATORS, 200_000),
        TITLE("", "项目支出绩效目标表\n", "项目名称\t泵站\n" + INDICATORS, 50_000),
        PARAGRAPH("项目名称\t泵站\n" + INDICATORS, "本项目由水务局组织实施，资金100万元。\n", "", 20_000),
        BLANK_ROW("项目名称\t泵站\n" + INDICATORS, "\t\t\t\n", "产出指标\t质量指标\t合格率\t≥95%\n", 50_000);

        private final String before;
        private final String piece;
        private final String after;
        private final int count;

        Piece(String before, String piece, String after, int count) {
            this.before = before;
            this.piece = piece;
            this.after = after;
            this.count = count;
        }

        byte[] document() {
            return (before + piece.repeat(count) + after).getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyPiecesAreNoHang(Piece piece) {
        assertThatCode(() -> FuzzTarget.FILE.property().check(piece.document())).doesNotThrowAnyException();
    }
}
