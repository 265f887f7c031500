package io.github.jixiao.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.reports.xml.XmlOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBlocksTest {

    @Test
    void aHeadingStaysOnThePageOfTheRowBelowAndThatRowDoesNot() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOutput xml = new XmlOutput(bytes);
        xml.start("w:body");
        WordBlocks blocks = new WordBlocks(xml);
        blocks.startTable(List.of(5000));
        blocks.startHeading();
        blocks.cell(1, "Cell", "完整性");
        blocks.endRow();
        blocks.startRow();
        blocks.cell(1, "Cell", "规范完整性");
        blocks.endRow();
        blocks.endTable();
        xml.end();
        xml.flush();

        List<String> rows = bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> List.of(line.split("(?=<w:tr>)")).stream())
                .filter(row -> row.startsWith("<w:tr>"))
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("完整性", "<w:keepNext/>");
        assertThat(rows.get(1)).contains("规范完整性").doesNotContain("keepNext");
    }
}
