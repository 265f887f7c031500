package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of projects that pages cut in two. */
class PageCutListTest {

    private final List<GridCell> cells = new ArrayList<>();
    private int rows;

    @Test
    void anObjectiveCutWithinASentenceGoesOnOverleaf() {
        row(1, 1, "项目名称", "年度绩效目标", "一级指标", "二级指标", "三级指标", "指标值");
        row(1, 1, "护林站修缮", "修缮护林站六座，保障护", "产出指标", "数量指标", "修缮护林站", "6座");
        row(2, 1, "", "林员全年驻守。", "产出指标", "质量指标", "验收合格率", "100%");

        List<PerformanceTargetTable> tables = read();

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).objectives().annual().require()).isEqualTo("修缮护林站六座，保障护林员全年驻守。");
    }

    @Test
    void aRowLeftAtTheFootOfAPageBelongsToTheProjectOverleaf() {
        row(1, 1, "项目名称", "年度绩效目标", "一级指标", "二级指标", "三级指标", "指标值");
        row(1, 2, "护林站修缮", "修缮护林站。", "产出指标", "数量指标", "修缮护林站", "6座");
        row(1, 1, "^", "^", "满意度指标", "服务对象满意度指标", "护林员满意度", "≥95%");
        row(1, 1, "", "", "", "", "开设防火隔离带", "≥31公里");
        row(2, 2, "防火隔离带", "开设防火隔离带。", "产出指标", "数量指标", "补植阔叶树", "≥900株");
        row(2, 1, "^", "^", "", "质量指标", "隔离带达标率", "≥97%");

        assertThat(read())
                .extracting(table -> table.projectName().require() + " " + Forms.indicators(table))
                .satisfiesExactly(
                        first -> assertThat(first).contains("护林站修缮").doesNotContain("开设防火隔离带"),
                        second -> assertThat(second).contains("QUANTITY", "开设防火隔离带", "补植阔叶树"));
    }

    /** Adds a row; {@code ^} is a place that a cell from above covers, and the first two cells are so many rows high. */
    private void row(int page, int rowSpan, String... texts) {
        rows++;
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].equals("^")) {
                Location place = Location.UNKNOWN.withPage(page);
                cells.add(new GridCell(texts[i], rows, i + 1, i < 2 ? rowSpan : 1, 1, place));
            }
        }
    }

    private List<PerformanceTargetTable> read() {
        Grid grid = new Grid(cells, rows, 6, Grid.Geometry.EXACT, List.of());
        return FormReader.read(new Document(Source.named("list.pdf"), List.of(grid), List.of()));
    }
}
