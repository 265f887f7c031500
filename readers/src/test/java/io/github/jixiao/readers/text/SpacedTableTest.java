package io.github.jixiao.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.table.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in columns of blanks, whose cells may run over several lines. */
class SpacedTableTest {

    private static final String HEAD = "一级指标     二级指标     三级指标                  指标值\n";

    @Test
    void whatACellHadNoRoomForGoesOnUnderIt() {
        Grid grid = grid(HEAD + """
                产出指标     数量指标     疏浚河道长度（含支流和         ≥12公里
                                  汇入沟渠）
                                  清运淤泥                  ≥3万方
                         质量指标     疏浚断面达标率               100%
                """);

        assertThat(Grids.rows(grid))
                .containsExactly(
                        "一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|疏浚河道长度（含支流和汇入沟渠）|≥12公里", "清运淤泥|≥3万方||", "质量指标|疏浚断面达标率|100%|");
        assertThat(grid.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.JOINED_CELL);
        assertThat(grid.repairs().get(0).text()).isEqualTo("疏浚河道长度（含支流和|汇入沟渠）");
        assertThat(grid.repairs().get(0).location().line()).isEqualTo(2);
    }

    @Test
    void severalCellsMayGoOnInOneLine() {
        Grid grid = grid(HEAD + """
                产出指标     数量指标     疏浚河道长度              ≥12公里
                效益指标     生态效益     沿河村庄人居环境改善的程       明显改善
                         指标       度
                         社会效益     沿河居民出行安全            有保障
                         指标
                """);

        assertThat(Grids.rows(grid))
                .containsExactly(
                        "一级指标|二级指标|三级指标|指标值",
                        "产出指标|数量指标|疏浚河道长度|≥12公里",
                        "效益指标|生态效益指标|沿河村庄人居环境改善的程度|明显改善",
                        "社会效益指标|沿河居民出行安全|有保障|");
    }

    @Test
    void theRestOfALabelMayStandBesideTheNextRow() {
        Grid grid = grid("""
                年度绩效指   一级指标     二级指标     三级指标          指标值
                标       产出指标     数量指标     疏浚河道长度        ≥12公里
                                        清运淤泥          ≥3万方
                                 质量指标     疏浚断面达标率       100%
                """);

        assertThat(Grids.rows(grid))
                .containsExactly(
                        "年度绩效指标|一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|疏浚河道长度|≥12公里|", "清运淤泥|≥3万方|||", "质量指标|疏浚断面达标率|100%||");
    }

    @Test
    void aRowOfItsOwnIsNotJoinedToTheOneAbove() {
        List<String> rows = Grids.rows(grid(HEAD + """
                产出指标     数量指标     疏浚河道                  ≥12公里
                                  清运淤泥                  ≥3万方
                         质量指标     断面达标                  全部
                                  淤泥利用                  全部
                """));

        assertThat(rows).hasSize(5).contains("清运淤泥|≥3万方||", "淤泥利用|全部||");
    }

    private static Grid grid(String text) {
        List<Line> lines = Line.of(text);
        assertThat(SpacedTable.beginsAt(lines, 0)).isTrue();
        RowsDraft rows = new RowsDraft();
        assertThat(SpacedTable.read(lines, 0, rows)).isEqualTo(lines.size() - 1);
        return rows.toGrid();
    }
}
