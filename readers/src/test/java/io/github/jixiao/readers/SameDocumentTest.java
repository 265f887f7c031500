package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One document, saved in several formats by several programs: two tables, one of them over three pages, with its head repeated overleaf, rows
 * cut in two, level cells that run on, and page numbers.
 */
class SameDocumentTest {

    private static final Source SOURCE = Source.named("waterworks");

    private static Document written;

    @BeforeAll
    static void readTheOriginal() throws UnreadableFileException {
        written = read("waterworks.docx");
    }

    @Test
    void theOriginalIsReadWhole() {
        assertThat(Grids.of(written)).extracting(Grid::rows).containsExactly(4, 25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"waterworks.pdf", "waterworks.ofd"})
    void printedPagesReadLikeTheOriginal(String file) throws UnreadableFileException {
        Document printed = read(file);
        assertThat(Grids.paragraphs(printed)).isEqualTo(Grids.paragraphs(written));
        List<Grid> tables = Grids.of(printed);
        assertThat(tables).hasSize(2);
        assertThat(words(tables.get(0))).isEqualTo(words(Grids.of(written).get(0)));
        assertThat(places(tables.get(1))).isEqualTo(places(Grids.of(written).get(1)));
        assertThat(tables.get(1).repairs()).isNotEmpty().allMatch(repair -> repair.kind() == Repair.Kind.JOINED_CELL);
    }

    @Test
    void theBinaryDocumentReadsLikeTheOriginal() throws UnreadableFileException {
        Document binary = read("waterworks.doc");
        assertThat(Grids.paragraphs(binary)).isEqualTo(Grids.paragraphs(written));
        assertThat(Grids.of(binary))
                .extracting(SameDocumentTest::words)
                .isEqualTo(
                        Grids.of(written).stream().map(SameDocumentTest::words).toList());
        assertThat(places(Grids.of(binary).get(1)))
                .isEqualTo(places(Grids.of(written).get(1)));
    }

    private static Document read(String file) throws UnreadableFileException {
        byte[] content = Resources.bytes(Resources.class, file);
        return DocumentReaders.of(FileType.of(content)).orElseThrow().read(SOURCE, content);
    }

    private static List<String> words(Grid grid) {
        return grid.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.row() + " " + cell.text().replaceAll("\\s+", ""))
                .toList();
    }

    private static List<String> places(Grid grid) {
        return grid.cells().stream()
                .map(cell -> "%d,%d %d×%d %s"
                        .formatted(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                cell.text().replaceAll("\\s+", "")))
                .toList();
    }
}
