package io.github.jixiao.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.pack.PackRule;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.RuleInfo;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook of the examples says what its twin in CSV does; {@code -Dexamples.record} makes it anew of that. */
class ExampleWorkbookTest {
    private static final Path CSV = Path.of("../examples/decision-tables/bureau.csv");
    private static final Path WORKBOOK = Path.of("../examples/decision-tables/bureau.xlsx");
    private static final int LAST_ROW = 500;
    private static final int WIDEST = 40;

    @Test
    void theWorkbookSaysWhatItsTwinDoes() throws Exception {
        if (System.getProperty("examples.record") != null) {
            record();
        }

        List<PackRule> rules = RulePack.load(WORKBOOK).rules();

        assertThat(rules).extracting(PackRule::fault).containsOnlyNulls();
        assertThat(rules)
                .extracting(PackRule::info)
                .usingRecursiveFieldByFieldElementComparatorOnFields(
                        "id", "severity", "basis", "needs", "section", "aspect")
                .containsExactlyElementsOf(RulePack.load(CSV).rules().stream()
                        .<RuleInfo>map(PackRule::info)
                        .toList());
    }

    private static void record() throws Exception {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(WORKBOOK)) {
            CellStyle head = headStyle(workbook);
            for (Sheet section : CsvSheets.of("bureau", Files.readAllBytes(CSV))) {
                write(section, workbook.createSheet(section.name()), head);
            }
            explain(workbook);
            workbook.write(stream);
        }
    }

    private static CellStyle headStyle(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void write(Sheet section, org.apache.poi.ss.usermodel.Sheet sheet, CellStyle head) {
        int number = 0;
        for (var cells : section.rows().values()) {
            var row = sheet.createRow(number);
            for (var cell : cells.entrySet()) {
                int column = cell.getKey() - 1;
                row.createCell(column).setCellValue(cell.getValue());
                int width = Math.min(WIDEST, 2 * cell.getValue().length() + 4) * 256;
                sheet.setColumnWidth(column, Math.max(sheet.getColumnWidth(column), width));
                if (number == 0) {
                    row.getCell(column).setCellStyle(head);
                    choices(cell.getValue(), column, sheet);
                }
            }
            number++;
        }
        sheet.createFreezePane(0, 1);
    }

    /** Lets a cell be chosen where only a few words will do. */
    private static void choices(String heading, int column, org.apache.poi.ss.usermodel.Sheet sheet) {
        List<String> words = switch (heading) {
            case "级别" -> List.of("错误", "警告", "提示");
            case "要求" -> List.of("应当", "不得");
            default -> List.of();
        };
        if (!words.isEmpty()) {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(words.toArray(String[]::new)),
                    new CellRangeAddressList(1, LAST_ROW, column, column)));
        }
    }

    private static void explain(Workbook workbook) {
        List<String> lines = List.of(
                "一行是一条规则。写法见 docs/decision-tables.zh-CN.md。",
                "名称的写法：培训、轮训；包含…；不含…；以…开头；以…结尾；等于…；用“且”相连。",
                "级别：错误（要有依据）、警告、提示；不填为警告。",
                "这张工作表只供人看。");
        var sheet = workbook.createSheet("填写说明");
        for (String line : lines) {
            sheet.createRow(lines.indexOf(line)).createCell(0).setCellValue(line);
        }
        sheet.setColumnWidth(0, 80 * 256);
    }
}
