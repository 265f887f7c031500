package io.github.jixiao.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.reports.DisplayWidth;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridDrawingTest {

    @Test
    void mergedCellsHaveNoLinesInsideThem() {
        Grid grid = grid(
                2,
                3,
                cell("项目资金", 1, 1, 2, 1),
                cell("total", 1, 2, 1, 1),
                cell("8", 1, 3, 1, 1),
                cell("合计", 2, 2, 1, 2));

        assertThat(GridDrawing.lines(grid, row -> row == 2 ? List.of("beside") : List.of()))
                .containsExactly(
                        "┌──────────┬───────┬──────┐",
                        "│ 项目资金 │ total │ 8    │",
                        "│          ├───────┴──────┤",
                        "│          │ 合计         │  beside",
                        "└──────────┴──────────────┘");
    }

    @Test
    void linesAreEquallyWideWhateverTheCellsHold() {
        Grid grid = grid(
                2,
                2,
                cell("完成1200米渠道衬砌，“两优一先”评选㎡\n第二行", 1, 1, 1, 1),
                cell("≥95%\t①", 1, 2, 1, 1),
                cell("ｆｕｌｌ　ｗｉｄｔｈ", 2, 1, 1, 1),
                cell("e\u0301\u200B", 2, 2, 1, 1));

        List<String> lines = GridDrawing.lines(grid, row -> List.of());

        assertThat(lines).extracting(DisplayWidth::of).containsOnly(DisplayWidth.of(lines.get(0)));
    }

    @Test
    void wideTablesAreNarrowedAndTheirWordsWrapped() {
        List<GridCell> cells = new ArrayList<>();
        for (int column = 1; column <= 12; column++) {
            cells.add(cell("二级指标的名称比较长", 1, column, 1, 1));
        }
        Grid grid = new Grid(cells, 1, 12, Grid.Geometry.EXACT, List.of());

        List<String> lines = GridDrawing.lines(grid, row -> List.of());

        assertThat(DisplayWidth.of(lines.get(0))).isLessThanOrEqualTo(97);
        assertThat(lines).hasSize(6 + 1);
    }

    @Test
    void aLongMergedCellMakesRoomForItself() {
        Grid grid = grid(2, 2, cell("一\n二\n三\n四\n五", 1, 1, 2, 1), cell("a", 1, 2, 1, 1), cell("b", 2, 2, 1, 1));

        assertThat(GridDrawing.lines(grid, row -> List.of())).hasSize(7).anyMatch(line -> line.contains("五"));
    }

    @Test
    void anEmptyGridIsNotDrawn() {
        assertThat(GridDrawing.lines(grid(0, 0), row -> List.of())).isEmpty();
    }

    private static Grid grid(int rows, int columns, GridCell... cells) {
        return new Grid(List.of(cells), rows, columns, Grid.Geometry.EXACT, List.of());
    }

    private static GridCell cell(String text, int row, int column, int rowSpan, int columnSpan) {
        return new GridCell(text, row, column, rowSpan, columnSpan, Location.of(1, row, column));
    }
}
