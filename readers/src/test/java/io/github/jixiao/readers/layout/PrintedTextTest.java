package io.github.jixiao.readers.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.text.TextReader;
import io.github.jixiao.table.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages printed as text, on which a character of the text stands for a place of the page. */
class PrintedTextTest {

    @Test
    void cellsInTheMiddleOfTheirRowsCoverTheRowsAroundThem() throws UnreadableFileException {
        assertThat(rows("""
                一级指标    二级指标      三级指标         指标值
                               疏浚河道长度        ≥12公里
                       数量指标
                               清运淤泥          ≥3万方
                产出指标
                       质量指标    疏浚断面达标率       100%
                                             2025年6月
                       时效指标    工程完工时间
                                              30日前
                       生态效益    沿河水质达标率       ≥90%
                效益指标
                        指标
                """))
                .containsExactly(
                        "一级指标|二级指标|三级指标|指标值",
                        "产出指标|数量指标|疏浚河道长度|≥12公里",
                        "清运淤泥|≥3万方",
                        "质量指标|疏浚断面达标率|100%",
                        "时效指标|工程完工时间|2025年6月30日前",
                        "效益指标|生态效益指标|沿河水质达标率|≥90%");
    }

    @Test
    void cellsAtTheTopOfTheirRowsCoverTheRowsBelowThem() throws UnreadableFileException {
        assertThat(rows("""
                一级指标    二级指标      三级指标         指标值
                产出指标    数量指标      疏浚河道长度（含支      ≥12公里
                                 流和汇入沟渠）
                                 清运淤泥          ≥3万方
                        质量指标      疏浚断面达标率       100%
                        时效指标      工程完工时间        2025年6月底前
                效益指标    社会效益      受益村庄          ≥9个
                        指标
                """))
                .containsExactly(
                        "一级指标|二级指标|三级指标|指标值",
                        "产出指标|数量指标|疏浚河道长度（含支流和汇入沟渠）|≥12公里",
                        "清运淤泥|≥3万方",
                        "质量指标|疏浚断面达标率|100%",
                        "时效指标|工程完工时间|2025年6月底前",
                        "效益指标|社会效益指标|受益村庄|≥9个");
    }

    @Test
    void aSingleBlankPartsColumnsWhereOtherLinesLeaveMoreRoom() throws UnreadableFileException {
        assertThat(rows("""
                一级指标    二级指标         三级指标         指标值
                产出指标    数量指标         疏浚河道长度        ≥12公里
                        质量指标         疏浚断面达标率       100%
                效益指标    社会效益指标       受益村庄          ≥9个
                满意度指标   受益对象满意度指标 沿河居民满意度       ≥92%
                """)).endsWith("满意度指标|受益对象满意度指标|沿河居民满意度|≥92%");
    }

    @Test
    void aLevelGoesOnOverleaf() throws UnreadableFileException {
        assertThat(rows("""
                一级指标    二级指标      三级指标         指标值
                产出指标    数量指标      疏浚河道长度        ≥12公里
                                 清运淤泥          ≥3万方
                        质量指标      疏浚断面达标率       100%
                效益指标    社会效益      受益村庄          ≥9个
                """ + "\f" + """
                一级指标    二级指标      三级指标         指标值
                        指标        受益户数          ≥800户
                        生态效益指标    水质达标率         ≥90%
                满意度指标   服务对象满意度指标 沿河居民满意度       ≥92%
                """))
                .containsSubsequence("效益指标|社会效益指标|受益村庄|≥9个", "受益户数|≥800户", "生态效益指标|水质达标率|≥90%");
    }

    private static List<String> rows(String text) throws UnreadableFileException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Grid grid = Grids.only(
                new TextReader().read(Source.named("page.txt"), bytes, Allowance.within(ReadingLimits.standard())));
        return Grids.rows(grid).stream()
                .map(row -> row.replaceAll("\\|{2,}", "|").replaceAll("^\\||\\|$", ""))
                .toList();
    }
}
