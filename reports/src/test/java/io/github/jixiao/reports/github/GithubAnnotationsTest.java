package io.github.jixiao.reports.github;

import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.report;
import static io.github.jixiao.reports.SampleReports.submission;
import static io.github.jixiao.reports.SampleReports.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.HostileReports;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.WrittenReport;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTest {

    @Test
    void eachFindingIsACommandOfOneLine() {
        assertThat(written(report(submission("材料/a.docx", FUNDING, REPEATED), unread("b.json"))))
                .isEqualTo("""
                        ::error file=材料/a.docx,title=funding-total-mismatch::街心公园照明提升 · 资金总额 · 第 6 行%0A资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元%0A改法：核对各项来源
                        ::warning file=材料/a.docx,title=indicator-name-repeated::街心公园照明提升 · 指标值 · 第 12 行 · 产出指标 › 质量指标%0A三级指标“照明维护次数”重复出现
                        ::error file=b.json,line=3,title=未读 BROKEN_JSON::不是 JSON，请补上括号
                        绩效目标表检查：2 份材料，1 张表，1 个错误，1 个警告，0 个提示，0 个已列入基线或豁免。
                        检查不完整：1 个文件没有读全，或有规则运行出错。
                        """);
    }

    @Test
    void noValueEndsItsCommand() {
        String written = written(report(HostileReports.submission()));

        assertThat(written.lines().filter(line -> line.startsWith("::")))
                .hasSize(HostileReports.TEXTS.size() + 2)
                .allSatisfy(
                        line -> assertThat(line).startsWith("::error file=材料/<b>&\"'`|%2C%3A%25 %3A%3Ax.docx,title="));
        assertThat(written).doesNotContain("\u202E", "\u0000", "\u001B");
        assertThat(written.length()).isLessThan(60_000);
    }

    @Test
    void listIsCappedAndCountsStay() {
        assertThat(WrittenReport.text(
                        new GithubAnnotations(),
                        report(submission("a.docx", REPEATED, FUNDING)),
                        ReportOptions.STANDARD.listingAtMost(1)))
                .startsWith("::error")
                .contains("1 个错误，1 个警告")
                .endsWith("只列出 1 个问题，另有 1 个没有列出。\n");
    }

    private static String written(ValidationReport report) {
        return WrittenReport.text(new GithubAnnotations(), report);
    }
}
