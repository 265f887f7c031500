package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every format holds the limits that a caller sets. */
class LimitsHoldTest {

    private static final int CELLS = 40;

    @ParameterizedTest
    @CsvSource({
        "FILE_BYTES, 100, waterworks.docx",
        "FILE_BYTES, 100, waterworks.pdf",
        "ENTRY_BYTES, 1000, waterworks.docx",
        "ENTRY_BYTES, 1000, waterworks.ofd",
        "ENTRIES, 3, waterworks.docx",
        "ENTRIES, 3, waterworks.ofd",
        "XML_DEPTH, 5, waterworks.docx",
        "XML_DEPTH, 3, waterworks.ofd",
        "TEXT_CHARACTERS, 50, waterworks.docx",
        "TEXT_CHARACTERS, 50, waterworks.doc",
        "TEXT_CHARACTERS, 50, waterworks.pdf",
        "TEXT_CHARACTERS, 50, waterworks.ofd",
        "GRID_POSITIONS, 10, waterworks.docx",
        "GRID_POSITIONS, 10, waterworks.doc",
        "GRID_POSITIONS, 10, waterworks.pdf",
        "GRID_POSITIONS, 10, waterworks.ofd",
        "PAGES, 1, waterworks.pdf",
        "PAGES, 1, waterworks.ofd"
    })
    void aDocumentBeyondALimitIsRefused(Limit limit, int value, String file) {
        assertRefused(limit, value, Resources.bytes(Resources.class, file));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT_CHARACTERS, 50, html",
        "TEXT_CHARACTERS, 50, csv",
        "TEXT_CHARACTERS, 50, text",
        "TEXT_CHARACTERS, 50, xlsx",
        "GRID_POSITIONS, 10, html",
        "GRID_POSITIONS, 10, csv",
        "GRID_POSITIONS, 10, xlsx"
    })
    void aTableBeyondALimitIsRefusedInEveryFormat(Limit limit, int value, String format) throws IOException {
        assertRefused(limit, value, table(format));
    }

    @Test
    void aCellThatRepeatsOneLongTextCountsEveryTime() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("目标表");
            String text = "字".repeat(2_000);
            for (int row = 0; row < 100; row++) {
                sheet.createRow(row).createCell(0).setCellValue(text);
                sheet.getRow(row).createCell(1).setCellValue(text);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            assertRefused(Limit.TEXT_CHARACTERS, 300_000, bytes.toByteArray());
        }
    }

    /** A hidden row is told in one remark; a hundred cells that share one text would make it a hundred times as long. */
    @Test
    void hiddenWordsCountEveryTimeToo() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("目标表");
            sheet.createRow(0).setZeroHeight(true);
            String text = "字".repeat(2_000);
            for (int column = 0; column < 100; column++) {
                sheet.getRow(0).createCell(column).setCellValue(text);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            assertRefused(Limit.TEXT_CHARACTERS, 100_000, bytes.toByteArray());
        }
    }

    @Test
    void sheetsCountTogether() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int sheet = 0; sheet < 20; sheet++) {
                workbook.createSheet("表" + sheet).createRow(0).createCell(0).setCellValue("字".repeat(2_000));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            assertRefused(Limit.TEXT_CHARACTERS, 30_000, bytes.toByteArray());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatSaysNothingOfItsSizeIsNotReadForEver() {
        SubmissionReader reader =
                SubmissionReader.within(ReadingLimits.standard().with(Limit.FILE_BYTES, 100_000));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read(Path.of("/dev/zero")))
                .extracting(UnreadableFileException::limit)
                .isEqualTo(Limit.FILE_BYTES);
    }

    @Test
    void indicatorsOfAllTablesCount() {
        String table = "项目名称\t泵站\n一级指标\t二级指标\t三级指标\t指标值\n" + "产出指标\t数量指标\t培训\t≥1次\n".repeat(30);
        assertRefused(Limit.INDICATORS, 59, Zips.utf8("项目支出绩效目标表\n" + table + "项目支出绩效目标表\n" + table));
    }

    @Test
    void aZipThatUnpacksTooManyfold() {
        byte[] zip = Zips.of(Map.of("[Content_Types].xml", new byte[2 << 20]));
        assertRefused(Limit.INFLATION, 50, zip);
    }

    private static byte[] table(String format) throws IOException {
        String row = IntStream.range(0, CELLS).mapToObj(i -> "单元" + i).collect(Collectors.joining(","));
        return switch (format) {
            case "html" -> Zips.utf8("<table><tr><td>" + row.replace(",", "<td>") + "<tr><td>甲<td>乙");
            case "csv" -> Zips.utf8(row + "\n" + row + "\n");
            case "text" -> Zips.utf8(row.replace(",", "\t") + "\n");
            default -> workbook(row.split(",", -1));
        };
    }

    private static byte[] workbook(String[] texts) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("目标表");
            for (int row = 0; row < 2; row++) {
                sheet.createRow(row);
                for (int column = 0; column < texts.length; column++) {
                    sheet.getRow(row).createCell(column).setCellValue(texts[column]);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void assertRefused(Limit limit, int value, byte[] content) {
        SubmissionReader reader =
                SubmissionReader.within(ReadingLimits.standard().with(limit, value));
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read("a", content))
                .extracting(UnreadableFileException::limit)
                .isEqualTo(limit);
    }
}
