package io.github.jixiao.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks are read as people see them, and never run. */
class WorkbookTest {
    @TempDir
    Path folder;

    private final Workbook workbook = new XSSFWorkbook();

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Double figure) {
                row.createCell(i).setCellValue(figure);
            } else if (!cells[i].toString().isEmpty()) {
                row.createCell(i).setCellValue(cells[i].toString());
            }
        }
    }

    private RulePack load(Workbook written, String name) throws IOException, InvalidRulePackException {
        Path file = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file)) {
            written.write(stream);
        }
        return RulePack.load(file);
    }

    @Test
    void aWrongCellIsToldByItsAddress() throws Exception {
        Sheet sheet = workbook.createSheet("计量单位");
        row(sheet, 1, "二〇二六年计量单位");
        row(sheet, 3, "", "指标名称", "允许单位");
        row(sheet, 12, "", "培训[人数]", "人次");

        RulePack pack = load(workbook, "审核表.xlsx");

        assertThat(Objects.requireNonNull(pack.rules().get(0).fault()).chinese())
                .startsWith("审核表.xlsx:计量单位!B12: ");
        assertThat(pack.ruleSet().id()).isEqualTo("审核表");
    }

    @Test
    void everySheetIsReadAndOneForPeopleIsPassedOver() throws Exception {
        row(workbook.createSheet("填写说明"), 1, "怎样填写", "请看示例");
        Sheet units = workbook.createSheet("计量单位");
        row(units, 1, "指标名称", "允许单位");
        row(units, 2, "培训", "人次");
        Sheet names = workbook.createSheet("名称写法");
        row(names, 1, "要求", "写法");
        row(names, 2, "不得", "以情况结尾");
        workbook.createSheet("Sheet3");

        assertThat(load(workbook, "a.xlsx").rules()).hasSize(2);
    }

    @Test
    void aNumberIsReadAsShown() throws Exception {
        Sheet sheet = workbook.createSheet("指标值范围");
        row(sheet, 1, "指标名称", "最小值", "最大值");
        row(sheet, 2, "合格率", 0.9, 1.0);
        CellStyle percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        sheet.getRow(1).getCell(1).setCellStyle(percent);
        sheet.getRow(1).getCell(2).setCellStyle(percent);

        RulePack pack = load(workbook, "a.xlsx");

        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.QUALITY, "合格率", "≥89%")))
                .hasSize(1);
        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.QUALITY, "合格率", "≥91%")))
                .isEmpty();
    }

    @Test
    void aFormulaIsNeverRunAndCountsAsLastComputed() throws Exception {
        Sheet sheet = workbook.createSheet("计量单位");
        row(sheet, 1, "指标名称", "允许单位");
        row(sheet, 2, "培训", "");
        Cell formula = sheet.getRow(1).createCell(1);
        formula.setCellFormula("CONCATENATE(\"人\",\"次\")");

        RulePack never = load(workbook, "a.xlsx");
        formula.setCellValue("名");
        RulePack computed = load(workbook, "b.xlsx");

        assertThat(Objects.requireNonNull(never.rules().get(0).fault()).chinese())
                .startsWith("a.xlsx:计量单位!B2: ");
        assertThat(Tables.only(computed).page().title(Language.CHINESE)).endsWith("应当是名");
    }

    @Test
    void aMergedCellSpeaksForAllItsRows() throws Exception {
        Sheet sheet = workbook.createSheet("指标值范围");
        row(sheet, 1, "指标类型", "指标名称", "最小值");
        row(sheet, 2, "质量指标", "合格率", "90%");
        row(sheet, 3, "", "优良率", "80%");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));

        RulePack pack = load(workbook, "a.xlsx");

        assertThat(pack.rules().get(1).info().page().title(Language.CHINESE)).isEqualTo("名称包含“优良率”的质量指标的指标值应当不低于 80%");
    }

    @Test
    void anOldWorkbookIsReadToo() throws Exception {
        Workbook old = new HSSFWorkbook();
        Sheet sheet = old.createSheet("计量单位");
        row(sheet, 1, "指标名称", "允许单位");
        row(sheet, 2, "培训", "人次");

        assertThat(load(old, "a.xls").rules()).hasSize(1);
    }

    @Test
    void aHostileWorkbookIsRefusedWithTheReadersMessage() throws Exception {
        Path bomb = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types>spreadsheetml.".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> RulePack.load(bomb)).isInstanceOf(InvalidRulePackException.class);
        assertThatThrownBy(() -> RulePack.load(Files.write(folder.resolve("b.xlsx"), new byte[100])))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessageContaining("b.xlsx");
        assertThatThrownBy(() -> RulePack.load(Files.write(folder.resolve("c.csv"), new byte[9 << 20])))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessageContaining("larger than 8 MB");
    }
}
