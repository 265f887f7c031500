package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @Test
    void officeFilesAreToldByWhatTheyContain() throws Exception {
        assertThat(FileType.of(Zips.docx(""))).isEqualTo(FileType.DOCX);
        assertThat(FileType.of(saved(new XSSFWorkbook()))).isEqualTo(FileType.XLSX);
        assertThat(FileType.of(saved(new HSSFWorkbook()))).isEqualTo(FileType.XLS);
        assertThat(FileType.of(compound("WordDocument"))).isEqualTo(FileType.DOC);
    }

    @Test
    void aWorkbookEmbeddedInADocumentDoesNotMakeItOne() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[8]), "WordDocument");
            file.getRoot()
                    .createDirectory("ObjectPool")
                    .createDocument("Workbook", new ByteArrayInputStream(new byte[8]));
            assertThat(FileType.of(bytes(file))).isEqualTo(FileType.DOC);
        }
    }

    @Test
    void zipsAreToldByTheirEntries() throws Exception {
        assertThat(FileType.of(Zips.of(Map.of("OFD.xml", new byte[0])))).isEqualTo(FileType.OFD);
        assertThat(FileType.of(Zips.of(Map.of("一/目标表.docx", new byte[0])))).isEqualTo(FileType.ARCHIVE);
    }

    @Test
    void aPdfMayHaveJunkBeforeItsHeader() throws Exception {
        assertThat(FileType.of(Zips.utf8("\r\n\r\n%PDF-1.7\n"))).isEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                " \r\n<html xmlns:x='urn'>",
                "<table border=1><tr><td>甲</table>",
                "<meta charset=gb2312>"
            })
    void pagesAreToldByTheirElements(String page) throws Exception {
        assertThat(FileType.of(Zips.utf8(page))).isEqualTo(FileType.HTML);
        assertThat(FileType.of(page.getBytes(StandardCharsets.UTF_16))).isEqualTo(FileType.HTML);
        assertThat(FileType.of(page.getBytes(Charset.forName("GB18030")))).isEqualTo(FileType.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\": \"PROJECT\"}", "[{}]", "[]", "{}", "[\n  {"})
    void jsonIsToldByItsBrackets(String json) throws Exception {
        assertThat(FileType.of(Zips.utf8(json))).isEqualTo(FileType.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[bookmark: _Toc1]\n项目名称",
                "项目名称\t校舍修缮",
                "| 一级指标 | 二级指标 |",
                "<≥95%>",
                "文字，带逗号",
                "只有一行,两个值",
                "一句话,有逗号。\n另一句没有。\n又一句,也有,两个。"
            })
    void anythingElseThatCanBeReadIsText(String text) throws Exception {
        assertThat(FileType.of(Zips.utf8(text))).isEqualTo(FileType.TEXT);
        assertThat(FileType.of(text.getBytes(Charset.forName("GB18030")))).isEqualTo(FileType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一级指标,二级指标,指标值\n产出指标,数量指标,≥3场",
                "标题,,\r\n项目名称,\"校舍,\n修缮\",\r\n备注,,无",
                "甲;乙\n丙;丁\n",
                "项目,甲,乙\n项目,丙,丁\n一级,二级,三级,值\n产出,数量,座,3"
            })
    void separatedValuesAreToldByTheirEvenLines(String csv) throws Exception {
        assertThat(FileType.of(Zips.utf8(csv))).isEqualTo(FileType.CSV);
        assertThat(FileType.of(csv.getBytes(Charset.forName("GB18030")))).isEqualTo(FileType.CSV);
    }

    @Test
    void aFormUnderALongReportIsSeparatedValuesToo() throws Exception {
        String report = "坚持节约优先，把钱花在刀刃上。\n".repeat(40);
        String form = "项目名称,泵站大修,,\n一级指标,二级指标,三级指标,指标值\n产出指标,数量指标,大修泵站,≥3座\n,质量指标,验收合格率,100%\n";
        assertThat(FileType.of(Zips.utf8(report + form))).isEqualTo(FileType.CSV);
        assertThat(FileType.of(Zips.utf8(report + "水泵,电机,阀门\n管道,线缆\n"))).isEqualTo(FileType.TEXT);
    }

    @Test
    void anEncryptedWorkbookIsCalledSo() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
            encryption.getEncryptor().confirmPassword("口令");
            encryption.getEncryptor().getDataStream(file).close();
            assertRefused(bytes(file), Reason.ENCRYPTED);
        }
    }

    @Test
    void formatsNobodyReadsAreNamed() throws Exception {
        assertRefused(compound("PowerPoint Document"), Reason.UNKNOWN_FORMAT);
        assertRefused(
                Zips.of(Map.of("mimetype", new byte[0], "META-INF/manifest.xml", new byte[0])), Reason.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    RTF, {\\rtf1\\ansi
                    MHT, MIME-Version: 1.0|Content-Type: multipart/related; boundary="-"|
                    Word XML, <?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">
                    XML Spreadsheet 2003, <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Style >
                    OpenDocument, <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">
                    """, ignoreLeadingAndTrailingWhitespace = true)
    void textFormatsNobodyReadsAreNamed(String format, String start) {
        assertNamed(Zips.utf8(start.replace('|', '\n')), Reason.UNKNOWN_FORMAT, format);
    }

    @ParameterizedTest
    @CsvSource({
        "RAR, 526172211A0700",
        "7z, 377ABCAF271C",
        "GZIP, 1F8B0800",
        "PNG, 89504E470D0A",
        "JPEG, FFD8FFE0",
        "TIFF, 49492A00"
    })
    void binaryFormatsNobodyReadsAreNamed(String format, String start) {
        boolean picture = List.of("PNG", "JPEG", "TIFF").contains(format);
        assertNamed(HexFormat.of().parseHex(start), picture ? Reason.NEEDS_OCR : Reason.UNKNOWN_FORMAT, format);
    }

    @Test
    void whatIsEmptyBrokenOrNoTextIsRefused() throws Exception {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(Arrays.copyOf(saved(new XSSFWorkbook()), 500), Reason.DAMAGED);
        assertRefused(Arrays.copyOf(saved(new HSSFWorkbook()), 300), Reason.DAMAGED);
        assertRefused(new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, Reason.BINARY_JUNK);
    }

    @Property(tries = 200)
    void anyBytesHaveATypeOrAReasonToBeRefused(@ForAll @Size(max = 200) byte[] content) {
        try {
            assertThat(FileType.of(content)).isNotNull();
        } catch (UnreadableFileException e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    private static void assertNamed(byte[] content, Reason reason, String format) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> FileType.of(content))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .extracting(refusal -> refusal.detail().english())
                .isEqualTo(format);
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> FileType.of(content))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(reason);
    }

    private static byte[] saved(Workbook workbook) throws IOException {
        workbook.createSheet("目标表");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[8]), stream);
            return bytes(file);
        }
    }

    private static byte[] bytes(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }
}
