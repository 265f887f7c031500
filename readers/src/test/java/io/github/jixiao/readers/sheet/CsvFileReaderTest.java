package io.github.jixiao.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvFileReaderTest {

    private static final String CSV = "一级指标,指标值\n产出指标,≥3场\n";

    @Test
    void everyEncodingOfChineseTextIsRead() throws Exception {
        byte[][] encoded = {
            CSV.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8),
            CSV.getBytes(Charset.forName("GB18030")),
            CSV.getBytes(StandardCharsets.UTF_16)
        };
        for (byte[] content : encoded) {
            assertThat(Grids.rows(Grids.only(new CsvFileReader().read(Source.named("a"), content))))
                    .containsExactly("一级指标|指标值", "产出指标|≥3场");
        }
    }

    @Test
    void quotedValuesKeepTheirCommasAndLines() throws Exception {
        Document document = read("名称,值\n\"甲,乙\",\"第一行\n第二行\"\n丙,\"他说\"\"好\"\"\"\n");
        assertThat(Grids.texts(Grids.only(document))).containsExactly("名称", "值", "甲,乙", "第一行\n第二行", "丙", "他说\"好\"");
    }

    @Test
    void aFormulaThatIsOnlyATextIsThatText() throws Exception {
        Document document = read("名称,值\n甲,=\"0160\"\n乙,\"=\"\"12.50\"\"\"\n丙,=95%\n");
        assertThat(Grids.texts(Grids.only(document)))
                .containsExactly("名称", "值", "甲", "0160", "乙", "12.50", "丙", "=95%");
    }

    @Test
    void cellsKnowTheLineTheyBeginOn() throws Exception {
        Document document = read("甲,\"一\n二\"\n乙,三\n");
        assertThat(Grids.only(document).cells().get(3).location())
                .isEqualTo(Location.of(1, 2, 2).withLine(3));
    }

    @Test
    void titlesAreLinesAndBlankLinesPartTables() throws Exception {
        Document document = read("绩效目标表,,\n甲,1,\n,,\n乙,2,\n");
        assertThat(document.blocks().get(0)).isEqualTo(new Paragraph("绩效目标表", Location.UNKNOWN.withLine(1)));
        assertThat(Grids.of(document)).extracting(Grids::rows).containsExactly(List.of("甲|1"), List.of("乙|2"));
    }

    @Test
    void unevenLinesAreFilledUp() throws Exception {
        assertThat(Grids.rows(Grids.only(read("甲,乙\n丙,丁,戊\n己,庚")))).containsExactly("甲|乙|", "丙|丁|戊", "己|庚|");
    }

    @Test
    void semicolonsPartValuesToo() throws Exception {
        assertThat(Grids.rows(Grids.only(read("甲;乙,乙\n丙;丁\n")))).containsExactly("甲|乙,乙", "丙|丁");
    }

    @Property(tries = 200)
    void anyTextIsRead(@ForAll String text) throws UnreadableFileException {
        assertThat(read(text)).isNotNull();
    }

    private static Document read(String csv) throws UnreadableFileException {
        return new CsvFileReader().read(Source.named("a.csv"), csv.getBytes(StandardCharsets.UTF_8));
    }
}
