package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for any table, however odd. */
class AnyTableTest {

    private static final List<String> HEAD = List.of("绩效指标", "一级指标", "二级指标", "三级指标", "指标值");
    private static final List<List<String>> ROWS = List.of(
            List.of("", "产出指标", "数量指标", "指标1：检查企业", "≥20家"),
            List.of("", "", "", "指标2：检查商铺", "≥60户"),
            List.of("", "", "质量指标", "指标1：隐患整改率", "100%"),
            List.of("", "", "时效指标", "指标1：完成时间", "11月底前"),
            List.of("", "", "成本指标", "指标1：检查费用", "≤6万元"),
            List.of("", "效益指标", "社会效益指标", "指标1：事故起数", "≤1起"),
            List.of("", "满意度指标", "服务对象满意度指标", "指标1：商户满意度", "≥90%"));

    /** A conversion that drops merged cells drops any number of the blank cells before the first words of a row. */
    @Property(tries = 200)
    void aRowMayLoseBlankCellsInFront(@ForAll @Size(7) List<@IntRange(max = 3) Integer> lost) {
        StringBuilder text = new StringBuilder("| 项目名称 | 消防检查 | | | |\n| " + String.join(" | ", HEAD) + " |\n");
        for (int row = 0; row < ROWS.size(); row++) {
            List<String> cells = new ArrayList<>(ROWS.get(row));
            for (int i = 0; i < lost.get(row) && cells.get(0).isEmpty(); i++) {
                cells.remove(0);
            }
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }

        assertThat(Forms.indicators(Forms.table(text.toString())))
                .containsExactly(
                        "QUANTITY 检查企业 ≥20家",
                        "QUANTITY 检查商铺 ≥60户",
                        "QUALITY 隐患整改率 100%",
                        "TIMELINESS 完成时间 11月底前",
                        "COST 检查费用 ≤6万元",
                        "SOCIAL_BENEFIT 事故起数 ≤1起",
                        "SERVICE_RECIPIENT_SATISFACTION 商户满意度 ≥90%");
    }

    @Property(tries = 200)
    void noTableIsTooOddToRead(@ForAll("tables") List<List<String>> rows, @ForAll Geometry geometry) {
        Document document = new Document(Source.named("odd"), List.of(grid(rows, geometry), grid(rows, geometry)));

        assertThatCode(() -> FormReader.read(document)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                "项目名称",
                "总体目标",
                "年度目标",
                "绩效指标",
                "一级指标",
                "二级指标",
                "三级指标",
                "指标值",
                "符号",
                "单位",
                "产出指标",
                "数量指标",
                "成本指标",
                "满意度指标",
                "指标1：",
                "指标2：某某",
                "≥",
                "5",
                "%",
                "任务名称",
                "主要内容",
                "总额",
                "金额合计",
                "3月底",
                "6月底",
                "20%",
                "资金总额：",
                "其中：财政拨款：5",
                "【产出指标】指标1:甲(5)",
                "填报人：",
                "……",
                "定性");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(12);
        Arbitrary<String> cell =
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, words), net.jqwik.api.Tuple.of(1, anything));
        return cell.list().ofMaxSize(8).list().ofMaxSize(14);
    }

    private static Grid grid(List<List<String>> rows, Geometry geometry) {
        List<GridCell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 1; row <= rows.size(); row++) {
            List<String> texts = rows.get(row - 1);
            for (int column = 1; column <= texts.size(); column++) {
                cells.add(new GridCell(texts.get(column - 1), row, column, 1 + row % 2, 1, Location.UNKNOWN));
            }
            columns = Math.max(columns, texts.size());
        }
        return new Grid(cells, rows.size(), columns, geometry, List.of());
    }
}
