package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The hostile and odd files of the shared samples. */
@EnabledIf("io.github.jixiao.readers.Samples#present")
class TrapTest {

    @Test
    void aPageInGbkNamedXlsReadsLikeTheWorkbook() throws Exception {
        Document workbook = read(Samples.RENDITIONS.resolve("002.xls"));
        assertThat(Grids.rows(Grids.only(read("T01_html_gbk_named.xls"))))
                .isEqualTo(Grids.rows(Grids.only(workbook)).stream()
                        .map(row -> row.replace("|   （", "|（"))
                        .toList());
    }

    @Test
    void emptyFilesAreCalledEmpty() {
        assertRefused("T05_empty.pdf", Reason.EMPTY);
        assertRefused("T05b_empty.docx", Reason.EMPTY);
    }

    @Test
    void aZipBombIsHostile() {
        assertRefused("T06_zipbomb.docx", Reason.HOSTILE);
    }

    @Test
    void anExternalEntityIsHostile() {
        assertRefused("T07_xxe.docx", Reason.HOSTILE);
    }

    @Test
    void aScannedPageNeedsTextRecognition() {
        assertRefused("T09_scanned.pdf", Reason.NEEDS_OCR);
    }

    @Test
    void trackedChangesAreTakenAndSaidSo() throws Exception {
        Document document = read("T10_track_changes.docx");
        assertThat(Grids.texts(Grids.only(document))).contains("≥9次");
        assertThat(Grids.only(document).repairs()).extracting(Repair::kind).containsOnly(Repair.Kind.TRACKED_CHANGE);
    }

    @Test
    void whatASpreadsheetShowsIsRead() throws Exception {
        Document document = read("T12_hidden_formula_date_format.xlsx");
        assertThat(Grids.texts(Grids.only(document))).contains("2024年12月31日", "3", "≥95%");
        assertThat(document.repairs())
                .extracting(Repair::kind)
                .containsExactlyInAnyOrder(Repair.Kind.HIDDEN_CONTENT, Repair.Kind.HIDDEN_CONTENT);
    }

    @Test
    void contentControlCellsAreRead() throws Exception {
        assertThat(Grids.rows(Grids.only(read("T17_sdt_cell.docx"))))
                .containsExactly("项目名称|党建工作经费", "项目属性|新增项目□ 延续项目R");
    }

    private static void assertRefused(String trap, Reason reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(trap))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(reason);
    }

    private static Document read(String trap) throws UnreadableFileException {
        return read(Samples.TRAPS.resolve(trap));
    }

    private static Document read(Path file) throws UnreadableFileException {
        byte[] content = Samples.bytes(file);
        DocumentReader reader = DocumentReaders.of(FileType.of(content)).orElseThrow();
        return reader.read(Source.named(file.getFileName().toString()), content);
    }
}
