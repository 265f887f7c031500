package io.github.jixiao.reports.text;

import static io.github.jixiao.reports.SampleReports.ACROSS;
import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.known;
import static io.github.jixiao.reports.SampleReports.project;
import static io.github.jixiao.reports.SampleReports.report;
import static io.github.jixiao.reports.SampleReports.status;
import static io.github.jixiao.reports.SampleReports.submission;
import static io.github.jixiao.reports.SampleReports.table;
import static io.github.jixiao.reports.SampleReports.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.DisplayWidth;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportOptions.Detail;
import io.github.jixiao.reports.SampleReports;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    @Test
    void eachFindingIsABlockUnderItsTable() {
        assertThat(written(report(submission("a.docx", FUNDING, REPEATED)))).isEqualTo("""
                        街心公园照明提升（2025 年度）  项目支出绩效目标表                       a.docx

                        错误  资金总额 · 第 6 行
                              资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元
                              改法：核对各项来源
                              财预〔2015〕88号                                  funding-total-mismatch

                        警告  指标值 · 第 12 行 · 产出指标 › 质量指标
                              三级指标“照明维护次数”重复出现
                              审核惯例                                         indicator-name-repeated

                        1 个错误，1 个警告，0 个提示。已检查 5 条规则，2 条不适用，1 条资料不足。
                        """);
    }

    @Test
    void everythingIsSaidInEnglishWhereAskedFor() {
        assertThat(written(
                        report(submission("a.docx", FUNDING, REPEATED)), ReportOptions.STANDARD.in(Language.ENGLISH)))
                .isEqualTo("""
                        街心公园照明提升 (2025)  项目支出绩效目标表                             a.docx

                        Error    资金总额 · row 6
                                 total 40 (10k yuan), sources 30 + 5 = 35 (10k yuan), difference 5 (10k yuan)
                                 Advice: check the sources
                                 Caiyu [2015] No. 88                            funding-total-mismatch

                        Warning  指标值 · row 12 · output indicators › quality
                                 the indicator “照明维护次数” stands twice
                                 reviewers' practice                           indicator-name-repeated

                        1 error, 1 warning, 0 infos. 5 rules checked, 2 not applicable, 1 with insufficient data.
                        """);
    }

    @Test
    void cleanTableIsOneLine() {
        assertThat(written(report(submission("a.docx")))).isEqualTo("""
                        通过  街心公园照明提升（2025 年度）  项目支出绩效目标表                 a.docx

                        0 个错误，0 个警告，0 个提示。已检查 5 条规则，2 条不适用，1 条资料不足。
                        """);
    }

    @Test
    void folderEndsWithATableOfFiles() {
        ValidationReport report =
                report(submission("a.docx"), submission("b.docx"), submission("c.docx", FUNDING), unread("材料/丁.json"));

        assertThat(written(report)).isEqualTo("""
                        通过  街心公园照明提升（2025 年度）  项目支出绩效目标表                 a.docx
                        通过  街心公园照明提升（2025 年度）  项目支出绩效目标表                 b.docx

                        街心公园照明提升（2025 年度）  项目支出绩效目标表                       c.docx

                        错误  资金总额 · 第 6 行
                              资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元
                              改法：核对各项来源
                              财预〔2015〕88号                                  funding-total-mismatch

                        未读  材料/丁.json · 原文第 3 行
                              不是 JSON，请补上括号
                                                                                           BROKEN_JSON

                        文件            表  错误  警告  提示
                        a.docx           1     0     0     0
                        b.docx           1     0     0     0
                        c.docx           1     1     0     0
                        材料/丁.json     0     0     0     0  不完整

                        4 份材料，3 张表：1 个错误，0 个警告，0 个提示。已检查 5 条规则，2 条不适用，1 条资料不足。
                        检查不完整：1 个文件没有读全，或有规则运行出错。
                        """);
    }

    @Test
    void findingsAcrossTablesStandUnderTheirOwnHeading() {
        assertThat(written(report(submission("a.docx", ACROSS)))).startsWith("""
                        通过  街心公园照明提升（2025 年度）  项目支出绩效目标表                 a.docx

                        各表之间及文字说明                                                      a.docx

                        提示  全文
                              各项目合计与部门项目支出不同
                              改法：核对
                              算术关系                          project-budgets-differ-from-department
                        """);
    }

    @Test
    void severalTablesOfAFileAreNumbered() {
        SubmissionReport two = new SubmissionReport(
                Source.named("a.docx"),
                List.of(
                        table(1, project("甲"), List.of(status("task-total-mismatch", Outcome.PASSED))),
                        table(2, project("乙"), List.of(status("task-total-mismatch", Outcome.PASSED)))),
                List.of(),
                List.of(),
                List.of());

        assertThat(written(report(two))).startsWith("""
                        通过  甲（2025 年度）  项目支出绩效目标表                        a.docx · 表 1
                        通过  乙（2025 年度）  项目支出绩效目标表                        a.docx · 表 2
                        """);
    }

    @Test
    void tableThatNoRuleLookedAtHasNotPassed() {
        assertThat(written(report(SampleReports.selfEvaluation("a.docx"))))
                .startsWith("未审  绩效自评表  绩效自评表，不按目标表审核                            a.docx\n");
    }

    @Test
    void brokenRuleIsShownOnATableWithoutFindings() {
        SubmissionReport broken = new SubmissionReport(
                Source.named("a.docx"),
                List.of(table(
                        1, project("甲"), List.of(status("task-total-mismatch", Outcome.BROKEN, "除以零", "by zero")))),
                List.of(),
                List.of(),
                List.of());

        assertThat(written(report(broken))).isEqualTo("""
                        甲（2025 年度）  项目支出绩效目标表                                     a.docx

                        故障  规则运行出错，其余规则不受影响
                              除以零
                                                                                   task-total-mismatch

                        0 个错误，0 个警告，0 个提示。已检查 1 条规则，1 条运行出错。
                        检查不完整：1 个文件没有读全，或有规则运行出错。
                        """);
    }

    @Test
    void fileWithoutATableIsSaidToHaveNone() {
        SubmissionReport nothing =
                new SubmissionReport(Source.named("a.docx"), List.of(), List.of(), List.of(), List.of());

        assertThat(written(report(nothing))).isEqualTo("""
                        未读  没有找到绩效目标表                                                a.docx

                        0 个错误，0 个警告，0 个提示。
                        检查不完整：1 个文件没有读全，或有规则运行出错。
                        """);
    }

    @Test
    void suppressedFindingsAreCountedAsideAndNotListed() {
        SubmissionReport known = known(
                submission("a.docx", FUNDING, REPEATED),
                finding -> finding.rule().equals("funding-total-mismatch"));

        assertThat(written(report(known)))
                .doesNotContain("funding-total-mismatch")
                .endsWith("""
                        0 个错误，1 个警告，0 个提示。已检查 5 条规则，2 条不适用，1 条资料不足。
                        另有 1 个问题已列入基线或豁免，不再计数。
                        """);
    }

    @Test
    void cappedListKeepsTheGravestAndExactCounts() {
        ReportOptions one = ReportOptions.STANDARD.listingAtMost(1);

        assertThat(written(report(submission("a.docx", REPEATED, FUNDING), submission("b.docx", REPEATED)), one))
                .contains("funding-total-mismatch")
                .doesNotContain("indicator-name-repeated")
                .contains("2 份材料，2 张表：1 个错误，2 个警告，0 个提示。")
                .contains("只列出 1 个问题，另有 2 个没有列出。");
    }

    @Test
    void quietReportHoldsFindingsAlone() {
        ReportOptions quiet = ReportOptions.STANDARD.with(Detail.FINDINGS);

        assertThat(written(report(submission("a.docx"), submission("b.docx")), quiet))
                .isEmpty();
        assertThat(written(report(submission("a.docx", FUNDING)), quiet))
                .endsWith("      财预〔2015〕88号                                  funding-total-mismatch\n");
    }

    @Test
    void fullReportTellsWhyRulesWereSilent() {
        ReportOptions everything = ReportOptions.STANDARD.with(Detail.EVERYTHING);

        assertThat(written(report(submission("a.docx")), everything)).startsWith("""
                        通过  街心公园照明提升（2025 年度）  项目支出绩效目标表                 a.docx

                              审核口径：default（指定采用）

                              不适用：表中没有分值栏                             weight-total-mismatch
                              资料不足：任务金额没有填全                           task-total-mismatch

                        """);
    }

    @Test
    void colourAddsNothingButSequences() {
        ValidationReport report = report(submission("a.docx", FUNDING, REPEATED), unread("b.json"));
        String coloured = written(report, ReportOptions.STANDARD.coloured(true));

        assertThat(coloured)
                .contains("\u001b[1;31m错误\u001b[0m  ")
                .contains("\u001b[90mfunding-total-mismatch\u001b[0m\n");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(written(report));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80})
    void narrowConsoleGetsLinesThatFit(int columns) {
        ValidationReport report = report(submission("第一批/照明提升工程.docx", FUNDING, REPEATED));
        String written = written(report, ReportOptions.STANDARD.wrappedAt(columns));

        assertThat(written.lines().filter(line -> !line.contains("已检查")))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
        assertThat(written.replaceAll("\\s", "")).isEqualTo(written(report).replaceAll("\\s", ""));
    }

    @Test
    void whatStandsInAFormCannotSteerTheConsole() {
        SubmissionReport hostile = new SubmissionReport(
                Source.named("a\u001b]0;x\u0007.docx"),
                List.of(table(
                        1, project("甲\n乙\u202E\u001b[2J"), List.of(status("task-total-mismatch", Outcome.PASSED)))),
                List.of(),
                List.of(),
                List.of());

        assertThat(written(report(hostile))).startsWith("通过  甲 乙  [2J（2025 年度）").contains("a ]0;x .docx");
    }

    private static String written(ValidationReport report) {
        return written(report, ReportOptions.STANDARD);
    }

    private static String written(ValidationReport report, ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TextReport().write(report, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
