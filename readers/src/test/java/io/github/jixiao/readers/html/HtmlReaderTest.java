package io.github.jixiao.readers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void spansPushLaterCellsAside() throws Exception {
        Grid grid = Grids.only(read("<table><tr><td rowspan=2>产出<td colspan=2>数量<tr><td>场次<td>≥3场</table>"));
        assertThat(grid.cells())
                .extracting(GridCell::text, GridCell::row, GridCell::column, GridCell::rowSpan, GridCell::columnSpan)
                .containsExactly(
                        tuple("产出", 1, 1, 2, 1),
                        tuple("数量", 1, 2, 1, 2),
                        tuple("场次", 2, 2, 1, 1),
                        tuple("≥3场", 2, 3, 1, 1));
        assertThat(grid.cells().get(3).location()).isEqualTo(Location.of(1, 2, 3));
    }

    @Test
    void aRowSpanOfZeroReachesTheLastRow() throws Exception {
        Grid grid = Grids.only(read("<table><tr><td rowspan=0>左<td>1<tr><td>2<tr><td>3</table>"));
        assertThat(grid.cells().get(0).rowSpan()).isEqualTo(3);
    }

    @Test
    void spansWithoutMeasureEndWithTheTable() throws Exception {
        Grid grid = Grids.only(read("<table><tr><td colspan=2000000000 rowspan=99999>标题<tr><td>甲<td>乙</table>"));
        assertThat(grid.columns() * (long) grid.rows()).isLessThan(3_000);
    }

    @Test
    void aColumnSpanNobodyNeedsIsCut() throws Exception {
        Grid grid = Grids.only(read("<table><tr><td colspan=9>标题<tr><td>甲<td>乙</table>"));
        assertThat(grid.columns()).isEqualTo(2);
    }

    @Test
    void linesBreakWhereABrowserBreaksThem() throws Exception {
        Document document = read("<table><tr><td>目标1：<br>甲<p>目标2：\n   乙</p><b>丙</b>丁<td>&nbsp;</table>");
        assertThat(Grids.texts(Grids.only(document)).get(0)).isEqualTo("目标1：\n甲\n目标2： 乙\n丙丁");
    }

    @Test
    void textAroundTablesKeepsItsOrder() throws Exception {
        Document document = read("<h1>标题</h1>单位：万元<table><tr><td>甲<td>乙</table><p>落款");
        assertThat(document.blocks()).hasSize(4);
        assertThat(Grids.paragraphs(document)).containsExactly("标题", "单位：万元", "落款");
        assertThat(document.blocks().get(2)).isInstanceOf(Grid.class);
    }

    @Test
    void tablesThatOnlyArrangeThePageAreOpened() throws Exception {
        Document document = read("<table><tr><td>页眉<tr><td><p>表名</p><table><tr><td>甲<td>乙</table></table>");
        assertThat(Grids.paragraphs(document)).containsExactly("页眉", "表名");
        assertThat(Grids.rows(Grids.only(document))).containsExactly("甲|乙");
    }

    @Test
    void aTableInACellFollowsItsOuterTable() throws Exception {
        Document document = read("<table><tr><td>指标<td>名称<tr><td>产出<td>见内<table><tr><td>内表</table></table>");
        assertThat(Grids.of(document))
                .extracting(Grids::rows)
                .containsExactly(List.of("指标|名称", "产出|见内"), List.of("内表"));
    }

    @Test
    void whatIsNotShownIsLeftOutAndSaidSo() throws Exception {
        Document document = read("<style>td{}</style><script>x()</script><div style='DISPLAY: none'>暗</div>"
                + "<table><tr><td>甲<td>乙<tr style='display:none'><td>隐<td>行</table>");
        assertThat(Grids.rows(Grids.only(document))).containsExactly("甲|乙");
        assertThat(Grids.paragraphs(document)).isEmpty();
        assertThat(document.repairs()).extracting(Repair::text).containsExactly("暗");
        assertThat(Grids.only(document).repairs()).extracting(Repair::text).containsExactly("隐 行");
    }

    @Test
    void inputFieldsGiveWhatTheyShow() throws Exception {
        Document document = read("<table><tr><td><input value='3'>次<td><input type=checkbox checked>是"
                + "<input type=radio>否<td><select><option>一<option selected>二</select><td><input type=hidden value=x>-"
                + "<td><textarea>长文</textarea></table>");
        assertThat(Grids.texts(Grids.only(document))).containsExactly("3次", "☑是□否", "二", "-", "长文");
    }

    @Test
    void theDeclaredEncodingIsNotBelieved() throws Exception {
        String page = "<meta charset=gb2312><table><tr><td>建筑面积<td>≥300㎡，覆盖喆村</table>";
        Charset[] encodings = {StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16};
        for (Charset encoding : encodings) {
            Document document = new HtmlReader().read(Source.named("a"), page.getBytes(encoding));
            assertThat(Grids.texts(Grids.only(document))).containsExactly("建筑面积", "≥300㎡，覆盖喆村");
        }
    }

    @Test
    void depthWithoutMeasureIsNoObstacle() throws Exception {
        assertThat(Grids.paragraphs(read("<div>".repeat(200_000) + "底"))).containsExactly("底");
        assertThat(Grids.texts(Grids.only(read("<table><tr><td>".repeat(100) + "底"))))
                .containsExactly("底");
    }

    @Property(tries = 200)
    void everyPositionBelongsToExactlyOneCell(
            @ForAll @Size(max = 6) List<@Size(max = 6) List<@IntRange(min = -1, max = 5) Integer>> rowSpans,
            @ForAll @IntRange(min = -1, max = 5) int columnSpan)
            throws UnreadableFileException {
        StringBuilder page = new StringBuilder("<table>");
        for (List<Integer> row : rowSpans) {
            page.append("<tr>");
            row.forEach(span -> page.append("<td rowspan=")
                    .append(span)
                    .append(" colspan=")
                    .append(columnSpan)
                    .append(">x"));
        }
        for (Grid grid : Grids.of(read(page.append("</table>").toString()))) {
            int covered = grid.cells().stream()
                    .mapToInt(cell -> cell.rowSpan() * cell.columnSpan())
                    .sum();
            assertThat(covered).isEqualTo(grid.rows() * grid.columns());
        }
    }

    private static Document read(String page) throws UnreadableFileException {
        return new HtmlReader().read(Source.named("a.html"), page.getBytes(StandardCharsets.UTF_8));
    }
}
