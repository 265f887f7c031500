package io.github.jixiao.reports.workbook;

import static io.github.jixiao.reports.SampleReports.ACROSS;
import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.report;
import static io.github.jixiao.reports.SampleReports.submission;
import static io.github.jixiao.reports.SampleReports.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.HostileReports;
import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.SampleReports;
import io.github.jixiao.reports.SampleReports.Words;
import io.github.jixiao.reports.WrittenReport;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookReportTest {

    @Test
    void fiveSheetsKeepTheirHeadingInSightAndFilter() {
        XSSFWorkbook workbook = opened(report(submission("a.docx", FUNDING)));

        assertThat(names(workbook)).containsExactly("汇总", "问题清单", "规则执行", "审核表", "说明");
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
        }
    }

    @Test
    void findingIsARowWithNumbersAsNumbers() {
        XSSFSheet sheet = opened(report(submission("a.docx", FUNDING, ACROSS))).getSheet("问题清单");

        assertThat(shown(sheet.getRow(0)))
                .containsExactly(
                        "材料",
                        "表",
                        "项目",
                        "位置",
                        "级别",
                        "方面",
                        "问题",
                        "填报（金额：万元）",
                        "应为（金额：万元）",
                        "相差（金额：万元）",
                        "改法",
                        "依据",
                        "规则");
        assertThat(shown(sheet.getRow(1)))
                .containsExactly(
                        "a.docx",
                        "1",
                        "街心公园照明提升",
                        "资金总额 · 第 6 行",
                        "错误",
                        "适当性",
                        "资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元",
                        "40",
                        "35",
                        "5",
                        "核对各项来源",
                        "财预〔2015〕88号",
                        "funding-total-mismatch");
        assertThat(sheet.getRow(1).getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(sheet.getRow(1).getCell(7).getNumericCellValue()).isEqualTo(40);
        assertThat(shown(sheet.getRow(2)).subList(1, 4)).containsExactly("", "", "全文");
    }

    @Test
    void everyRuleAndTableHasItsStatus() {
        XSSFSheet sheet =
                opened(report(submission("a.docx", FUNDING), unread("b.json"))).getSheet("规则执行");

        assertThat(sheet.getLastRowNum()).isEqualTo(5);
        assertThat(shown(sheet.getRow(3)).subList(3, 7)).containsExactly("task-total-mismatch", "", "资料不足", "任务金额没有填全");
        assertThat(shown(sheet.getRow(5)).get(2)).isEqualTo("各表之间及文字说明");
    }

    @Test
    void totalsStandAboveTheFiles() {
        XSSFSheet sheet = opened(report(submission("a.docx", FUNDING, REPEATED), unread("b.json")))
                .getSheet("汇总");

        assertThat(shown(sheet.getRow(1)))
                .containsExactly("合计（2 份材料）", "1", "1", "1", "0", "0", "检查不完整：1 个文件没有读全，或有规则运行出错");
        assertThat(shown(sheet.getRow(3))).containsExactly("b.json", "0", "0", "0", "0", "0", "未读：不是 JSON，请补上括号");
    }

    @Test
    void reviewSheetHasItsItemsAndLeavesTheLastColumnEmpty() {
        XSSFSheet sheet = opened(report(submission("a.docx", FUNDING))).getSheet("审核表");

        assertThat(sheet.getLastRowNum()).isEqualTo(9);
        assertThat(shown(sheet.getRow(8)).get(7)).isEqualTo("由审核人判断");
        assertThat(shown(sheet.getRow(9)).get(9)).startsWith("参考：");
        for (int row = 1; row < 9; row++) {
            assertThat(shown(sheet.getRow(row)).get(10)).isEmpty();
        }
    }

    @Test
    void notesStateVersionsLimitsAndHashes() {
        ValidationReport report = report(submission("a.docx", REPEATED, FUNDING));
        ReportOptions options = ReportOptions.STANDARD.listingAtMost(1).dated(LocalDate.of(2026, 1, 31));
        List<List<String>> notes = rows(opened(report, options).getSheet("说明"));

        assertThat(notes)
                .contains(
                        List.of("日期", "2026-01-31"),
                        List.of("审核口径", "通用口径（default）"),
                        List.of("规则集", "standard 1，5 条规则"),
                        List.of("最多列出的问题数", "1"),
                        List.of("没有列出的问题数", "1"),
                        List.of("SHA-256：a.docx", SampleReports.SHA),
                        List.of("审核口径：a.docx 表 1 街心公园照明提升", "通用口径（default），指定采用"));
    }

    @Test
    void textOfAFormStaysText() {
        XSSFSheet sheet = opened(report(HostileReports.submission())).getSheet("问题清单");

        for (int i = 0; i < HostileReports.TEXTS.size(); i++) {
            XSSFCell stated = sheet.getRow(i + 1).getCell(7);
            String text = HostileReports.TEXTS.get(i);
            assertThat(stated.getCellType()).isEqualTo(CellType.STRING);
            assertThat(stated.getStringCellValue()).isEqualTo(InertText.cut(InertText.of(text), 32_767));
            assertThat(stated.getCellStyle().getQuotePrefixed())
                    .as(text)
                    .isEqualTo("=+-@|%".indexOf(text.charAt(0)) >= 0);
        }
        String xml = new String(part(sheet), StandardCharsets.UTF_8);
        assertThat(xml).doesNotContain("<f>", "<f ", "<script", "\u202E");
    }

    @Test
    void numberTooLongForASpreadsheetIsText() {
        Finding exact = SampleReports.finding(
                "funding-total-mismatch",
                Severity.ERROR,
                "ARITHMETIC",
                1,
                Location.UNKNOWN,
                new Words("", "", "", ""),
                "stated",
                Money.ofWanYuan("123456789012345"),
                "expected",
                Money.ofWanYuan("1234567890123456.7"),
                "difference",
                Money.ofWanYuan("0.01"));
        XSSFSheet sheet = opened(report(submission("a.docx", exact))).getSheet("问题清单");

        assertThat(sheet.getRow(1).getCell(7).getRawValue()).isEqualTo("123456789012345");
        assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEqualTo("1234567890123456.7 万元");
        assertThat(sheet.getRow(1).getCell(9).getRawValue()).isEqualTo("0.01");
    }

    @Test
    void costsStandBesideTheBudgetTheyExceed() {
        Finding overrun = SampleReports.finding(
                "cost-exceeds-budget",
                Severity.ERROR,
                "ARITHMETIC",
                1,
                Location.UNKNOWN,
                new Words("", "", "", ""),
                "sum",
                Money.ofWanYuan("55"),
                "budget",
                Money.ofWanYuan("50"),
                "difference",
                Money.ofWanYuan("5"));
        XSSFSheet sheet = opened(report(submission("a.docx", overrun))).getSheet("问题清单");

        assertThat(shown(sheet.getRow(1)).subList(7, 10)).containsExactly("55", "50", "5");
    }

    @Test
    void aSelfEvaluationIsNotReviewedAndNotPraised() {
        XSSFSheet summary =
                opened(report(SampleReports.selfEvaluation("a.docx"))).getSheet("汇总");

        assertThat(shown(summary.getRow(1)).get(6)).isEqualTo("未审：自评表不按绩效目标表审核");
        assertThat(shown(summary.getRow(2)).get(6)).isEqualTo("未审：自评表不按绩效目标表审核");
    }

    @Test
    void englishWorkbookHasNoChineseHeading() {
        XSSFWorkbook workbook =
                opened(report(submission("a.docx", FUNDING)), ReportOptions.STANDARD.in(Language.ENGLISH));

        assertThat(names(workbook)).containsExactly("Summary", "Findings", "Rules", "Review sheet", "Notes");
        assertThat(shown(workbook.getSheet("Findings").getRow(1)).get(7)).isEqualTo("40");
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            assertThat(String.join("", shown(workbook.getSheetAt(i).getRow(0)))).matches("\\p{ASCII}+");
        }
    }

    @Test
    void sameReportGivesTheSameBytes() {
        List<Finding> many = new ArrayList<>(Collections.nCopies(2_000, FUNDING));
        ValidationReport report = report(submission("a.docx", many.toArray(Finding[]::new)));

        assertThat(WrittenReport.bytes(new WorkbookReport(), report, ReportOptions.STANDARD))
                .isEqualTo(WrittenReport.bytes(new WorkbookReport(), report, ReportOptions.STANDARD));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(WorkbookReportTest::shown)
                .toList();
    }

    private static List<String> shown(Row row) {
        DataFormatter formatter = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .map(formatter::formatCellValue)
                .toList();
    }

    private static byte[] part(XSSFSheet sheet) {
        try {
            return sheet.getPackagePart().getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFWorkbook opened(ValidationReport report) {
        return opened(report, ReportOptions.STANDARD);
    }

    private static XSSFWorkbook opened(ValidationReport report, ReportOptions options) {
        try {
            return new XSSFWorkbook(
                    new ByteArrayInputStream(WrittenReport.bytes(new WorkbookReport(), report, options)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
