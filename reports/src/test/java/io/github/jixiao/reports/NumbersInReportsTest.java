package io.github.jixiao.reports;

import static io.github.jixiao.reports.SampleReports.ACROSS;
import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.known;
import static io.github.jixiao.reports.SampleReports.report;
import static io.github.jixiao.reports.SampleReports.submission;
import static io.github.jixiao.reports.SampleReports.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number in every report is that of the JSON report, however many findings are listed. */
class NumbersInReportsTest {
    private static final ValidationReport REPORT = report(
            submission("a.docx", FUNDING, REPEATED, again(REPEATED), ACROSS, again(ACROSS), again(ACROSS)),
            known(
                    submission("b.docx", FUNDING, again(FUNDING), REPEATED, ACROSS, again(ACROSS)),
                    NumbersInReportsTest::isAcross),
            submission("c.docx"),
            unread("d.json"));
    private static final List<Long> COUNTS = List.of(4L, 3L, 3L, 3L, 3L, 2L);

    private static boolean isAcross(Finding finding) {
        return finding.rule().equals(ACROSS.rule());
    }

    /** The same once more, not the very same. */
    private static Finding again(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.variant(),
                finding.severity(),
                finding.aspect(),
                finding.authority(),
                finding.table(),
                finding.location(),
                finding.values(),
                "again",
                finding.wording());
    }

    @Test
    void jsonCountsWhatThereIs() {
        JsonNode summary = json(ReportFormat.JSON, Integer.MAX_VALUE).at("/summary");

        assertThat(List.of(
                        summary.at("/submissions").asLong(),
                        summary.at("/tables").asLong(),
                        summary.at("/errors").asLong(),
                        summary.at("/warnings").asLong(),
                        summary.at("/infos").asLong(),
                        summary.at("/suppressed").asLong()))
                .isEqualTo(COUNTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, Integer.MAX_VALUE})
    void sarifCountsTheSame(int listed) {
        JsonNode run = json(ReportFormat.SARIF, listed).at("/runs/0");

        assertThat(List.of(
                        run.at("/properties/submissions").asLong(),
                        run.at("/properties/tables").asLong(),
                        run.at("/properties/errors").asLong(),
                        run.at("/properties/warnings").asLong(),
                        run.at("/properties/infos").asLong(),
                        run.at("/properties/suppressed").asLong()))
                .isEqualTo(COUNTS);
        assertThat(run.at("/results").size()
                        + run.at("/properties/resultsOmitted").asInt())
                .isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, Integer.MAX_VALUE})
    void workbookCountsTheSame(int listed) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                WrittenReport.bytes(ReportFormat.XLSX.writer(), REPORT, ReportOptions.STANDARD.listingAtMost(listed))));
        Row totals = workbook.getSheet("汇总").getRow(1);

        assertThat(totals.getCell(0).getStringCellValue()).contains("4 份材料");
        for (int i = 1; i < COUNTS.size(); i++) {
            assertThat((long) totals.getCell(i).getNumericCellValue()).isEqualTo(COUNTS.get(i));
        }
        assertThat(workbook.getSheet("问题清单").getLastRowNum()).isEqualTo(Math.min(listed, 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, Integer.MAX_VALUE})
    void textsCountTheSame(int listed) {
        assertThat(numbers(
                        ReportFormat.GITHUB,
                        listed,
                        "绩效目标表检查：(\\d+) 份材料，(\\d+) 张表，(\\d+) 个错误，(\\d+) 个警告，(\\d+) 个提示，(\\d+) 个已列入基线或豁免"))
                .isEqualTo(COUNTS);
        assertThat(numbers(ReportFormat.MARKDOWN, listed, "(\\d+) 个错误，(\\d+) 个警告，(\\d+) 个提示"))
                .isEqualTo(COUNTS.subList(2, 5));
        assertThat(
                        numbers(
                                ReportFormat.JUNIT,
                                listed,
                                "submissions\" value=\"(\\d+)\"/><property name=\"tables\" value=\"(\\d+)\"/><property name=\"errors\" value=\"(\\d+)\"/><property name=\"warnings\" value=\"(\\d+)\"/><property name=\"infos\" value=\"(\\d+)\"/><property name=\"suppressed\" value=\"(\\d+)\""))
                .isEqualTo(COUNTS);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void operandsAreThoseOfTheJsonReport(ReportFormat format) throws IOException {
        ValidationReport report = report(submission("a.docx", FUNDING));
        byte[] written = WrittenReport.bytes(format.writer(), report, ReportOptions.STANDARD);
        String text = format == ReportFormat.XLSX
                ? new XSSFWorkbook(new ByteArrayInputStream(written))
                        .getSheet("问题清单")
                        .getRow(1)
                        .getCell(6)
                        .getStringCellValue()
                : new String(written, StandardCharsets.UTF_8).replace("\\", "");

        assertThat(text).contains("资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元");
    }

    private static JsonNode json(ReportFormat format, int listed) {
        return JsonMapper.shared().readTree(text(format, listed));
    }

    private static List<Long> numbers(ReportFormat format, int listed, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text(format, listed));
        assertThat(matcher.find()).isTrue();
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(i -> Long.valueOf(matcher.group(i)))
                .toList();
    }

    private static String text(ReportFormat format, int listed) {
        return WrittenReport.text(format.writer(), REPORT, ReportOptions.STANDARD.listingAtMost(listed));
    }
}
