package io.github.jixiao.readers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both kinds of workbook are read alike. */
class WorkbookReaderTest {

    record Kind(String name, Workbook workbook, DocumentReader reader) {
        Document read() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return reader.read(Source.named(name), bytes.toByteArray());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("xlsx", new XSSFWorkbook(), new XlsxReader()),
                new Kind("xls", new HSSFWorkbook(), new XlsReader()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void mergedRangesBecomeOneCell(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("目标表");
        fill(sheet, 0, "项目名称", "校舍修缮", "", "编号");
        fill(sheet, 1, "产出", "数量", "修缮面积", "≥300平方米");
        fill(sheet, 2, "藏在合并下", "质量", "验收合格率", "100%");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        Grid grid = Grids.only(kind.read());
        assertThat(Grids.rows(grid)).containsExactly("项目名称|校舍修缮||编号", "产出|数量|修缮面积|≥300平方米", "|质量|验收合格率|100%");
        assertThat(grid.cells())
                .filteredOn(cell -> cell.rowSpan() * cell.columnSpan() > 1)
                .extracting(GridCell::text, GridCell::rowSpan, GridCell::columnSpan)
                .containsExactly(tuple("校舍修缮", 1, 2), tuple("产出", 2, 1));
        assertThat(grid.repairs())
                .extracting(Repair::kind, Repair::text)
                .containsExactly(tuple(Repair.Kind.HIDDEN_CONTENT, "藏在合并下"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void cellsKnowTheirAddress(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("表 一");
        fill(sheet, 3, "", "甲", "乙");
        assertThat(Grids.only(kind.read()).cells())
                .extracting(GridCell::location)
                .containsExactly(
                        Location.of(1, 1, 1).withCell("表 一!B4"),
                        Location.of(1, 1, 2).withCell("表 一!C4"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hiddenRowsColumnsAndSheetsArePassedOverAndSaidSo(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("目标表");
        fill(sheet, 0, "指标", "旧值", "值");
        fill(sheet, 1, "旧行", "0", "1");
        fill(sheet, 2, "场次", "2", "3");
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        fill(kind.workbook().createSheet("字典"), 0, "不看");
        kind.workbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        Document document = kind.read();
        assertThat(Grids.rows(Grids.only(document))).containsExactly("指标|值", "场次|3");
        assertThat(Grids.only(document).cells().get(3).location().cell()).isEqualTo("目标表!C3");
        assertThat(document.repairs())
                .extracting(Repair::text, repair -> repair.location().cell())
                .containsExactlyInAnyOrder(tuple("旧行 0 1", "目标表!A2"), tuple("旧值 2", "目标表!B1"), tuple("字典", "字典!A1"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theWordsOfAHiddenColumnAreToldFromTopToBottom(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("目标表");
        for (int row = 0; row < 40; row++) {
            fill(sheet, row, "指标", String.valueOf(row + 1), "值");
        }
        sheet.setColumnHidden(1, true);
        assertThat(kind.read().repairs())
                .extracting(Repair::text, repair -> repair.location().cell())
                .containsExactly(tuple(
                        IntStream.rangeClosed(1, 40).mapToObj(String::valueOf).collect(Collectors.joining(" ")),
                        "目标表!B1"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aMergedRangeKeepsItsTextWhenItsFirstRowIsHidden(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("目标表");
        fill(sheet, 0, "产出", "旧");
        fill(sheet, 1, "", "甲");
        fill(sheet, 2, "", "乙");
        sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
        sheet.getRow(0).setZeroHeight(true);
        assertThat(Grids.rows(Grids.only(kind.read()))).containsExactly("产出|甲", "|乙");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void numbersDatesAndFormulasAreReadAsShown(Kind kind) throws Exception {
        Workbook workbook = kind.workbook();
        Row row = workbook.createSheet("目标表").createRow(0);
        number(row, 0, 0.95, "0%");
        number(row, 1, 26, "0.00");
        number(row, 2, 45657, "yyyy\"年\"m\"月\"d\"日\"");
        number(row, 3, 21.84, "\"≤\"0.00\"万元\"");
        row.createCell(4).setCellValue(233);
        Cell formula = row.createCell(5);
        formula.setCellFormula("E1*2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        row.createCell(6).setCellValue("=95%");
        row.createCell(7).setCellValue(true);
        assertThat(Grids.texts(Grids.only(kind.read())))
                .containsExactly("95%", "26.00", "2024年12月31日", "≤21.84万元", "233", "466", "=95%", "TRUE");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void titlesAndSignaturesAroundARuledTableAreLines(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("目标表");
        fill(sheet, 0, "某项目绩效目标表");
        fill(sheet, 1, "（2025年度）");
        fill(sheet, 2, "项目名称", "图书采购");
        fill(sheet, 3, "备注", "");
        fill(sheet, 4, "填表人：");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        rule(sheet, 2, 3, 2);
        Document document = kind.read();
        assertThat(document.blocks()).hasSize(4);
        assertThat(document.blocks().get(0)).isEqualTo(new Paragraph("某项目绩效目标表", Location.UNKNOWN.withCell("目标表!A1")));
        assertThat(document.blocks().get(1)).isEqualTo(new Paragraph("（2025年度）", Location.UNKNOWN.withCell("目标表!A2")));
        assertThat(Grids.rows(Grids.only(document))).containsExactly("项目名称|图书采购", "备注|");
        assertThat(document.blocks().get(3)).isEqualTo(new Paragraph("填表人：", Location.UNKNOWN.withCell("目标表!A5")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBlankRowPartsTablesUnlessItIsRuled(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("两张表");
        fill(sheet, 0, "甲", "1");
        fill(sheet, 1, "", "");
        fill(sheet, 2, "乙", "2");
        rule(sheet, 0, 2, 2);
        fill(sheet, 4, "丙", "3");
        assertThat(Grids.of(kind.read()))
                .extracting(Grids::rows)
                .containsExactly(List.of("甲|1", "|", "乙|2"), List.of("丙|3"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theBlankBoxBesideTheLastLabelIsKept(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("目标表");
        fill(sheet, 0, "其他资金", "");
        fill(sheet, 1, "合计", "");
        rule(sheet, 0, 1, 2);
        assertThat(Grids.rows(Grids.only(kind.read()))).containsExactly("其他资金|", "合计|");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSheetOfProseIsLines(Kind kind) throws Exception {
        Sheet sheet = kind.workbook().createSheet("说明");
        fill(sheet, 0, "一、概况");
        fill(sheet, 1, "本单位共有项目两个。");
        assertThat(Grids.paragraphs(kind.read())).containsExactly("一、概况", "本单位共有项目两个。");
    }

    @Test
    void anEncryptedWorkbookIsCalledSo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook.createSheet("目标表"), 0, "密");
            Biff8EncryptionKey.setCurrentUserPassword("口令");
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> new XlsReader().read(Source.named("a.xls"), bytes.toByteArray()))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(UnreadableFileException.Reason.ENCRYPTED);
    }

    private static void fill(Sheet sheet, int rowIndex, String... texts) {
        Row row = sheet.createRow(rowIndex);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static void rule(Sheet sheet, int firstRow, int lastRow, int columns) {
        CellStyle ruled = sheet.getWorkbook().createCellStyle();
        ruled.setBorderLeft(BorderStyle.THIN);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = 0; column < columns; column++) {
                sheet.getRow(row).getCell(column).setCellStyle(ruled);
            }
        }
    }

    private static void number(Row row, int column, double value, String format) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
