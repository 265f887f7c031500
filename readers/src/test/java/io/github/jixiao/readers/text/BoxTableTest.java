package io.github.jixiao.readers.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables drawn with characters. */
class BoxTableTest {

    private static final String MERGED = """
            ┌──────────┬──────────────────┐
            │ 名称     │ 水塘             │
            ├──────────┼──────────┬───────┤
            │ 产出指标 │ 数量指标 │ ≥3口  │
            │          ├──────────┼───────┤
            │          │ 质量指标 │ 100%  │
            └──────────┴──────────┴───────┘
            """;

    @Test
    void missingLinesMakeMergedCells() throws Exception {
        assertThat(Grids.only(read(MERGED)).cells())
                .extracting(GridCell::text, GridCell::row, GridCell::column, GridCell::rowSpan, GridCell::columnSpan)
                .containsExactly(
                        tuple("名称", 1, 1, 1, 1),
                        tuple("水塘", 1, 2, 1, 2),
                        tuple("产出指标", 2, 1, 2, 1),
                        tuple("数量指标", 2, 2, 1, 1),
                        tuple("≥3口", 2, 3, 1, 1),
                        tuple("质量指标", 3, 2, 1, 1),
                        tuple("100%", 3, 3, 1, 1));
    }

    @Test
    void linesBetweenTwoRulesAreOneRow() throws Exception {
        assertThat(Grids.rows(Grids.only(read("""
                ┌────┬────┐
                │名称│水塘│
                │    │清淤│
                └────┴────┘
                """)))).containsExactly("名称|水塘清淤");
    }

    @Test
    void withoutRulesBetweenThemLinesAreRows() throws Exception {
        assertThat(Grids.rows(Grids.only(read("""
                ┌────┬────┐
                │名称│数值│
                ├────┼────┤
                │甲  │1   │
                │乙  │2   │
                │丙  │3   │
                └────┴────┘
                """)))).containsExactly("名称|数值", "甲|1", "乙|2", "丙|3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "┌─┬─┐\n│甲│≥1│\n├─┼─┤\n│乙│≥22│\n└─┴─┘\n",
                "┏━━┳━━━━┓\n┃甲┃≥1  ┃\n┣━━╋━━━━┫\n┃乙┃≥22 ┃\n┗━━┻━━━━┛\n",
                "╔═╦═══╗\n║甲║≥1  ║\n╠═╬═══╣\n║乙║≥22 ║\n╚═╩═══╝\n"
            })
    void linesOfAnyWidthGiveTheSameCells(String table) throws Exception {
        assertThat(Grids.rows(Grids.only(read(table)))).containsExactly("甲|≥1", "乙|≥22");
    }

    @Test
    void wordsBesideTheTableAreNotLostSilently() throws Exception {
        Document document = read("┌──┬──┐\n│甲│乙│  见附注\n└──┴──┘\n");

        assertThat(document.repairs())
                .containsExactly(new Repair(Repair.Kind.UNCLAIMED, "见附注", Location.UNKNOWN.withLine(2)));
    }

    @Test
    void aRuleAcrossAPageIsNoTable() throws Exception {
        assertThat(Grids.of(read("──────────\n正文\n──────────\n"))).isEmpty();
    }

    private static Document read(String text) throws UnreadableFileException {
        return new TextReader()
                .read(
                        Source.named("a.txt"),
                        text.getBytes(StandardCharsets.UTF_8),
                        Allowance.within(ReadingLimits.standard()));
    }
}
