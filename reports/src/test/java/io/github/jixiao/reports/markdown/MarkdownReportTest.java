package io.github.jixiao.reports.markdown;

import static io.github.jixiao.reports.SampleReports.ACROSS;
import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.report;
import static io.github.jixiao.reports.SampleReports.selfEvaluation;
import static io.github.jixiao.reports.SampleReports.submission;
import static io.github.jixiao.reports.SampleReports.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.HostileReports;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.WrittenReport;
import io.github.jixiao.value.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void gravestFindingStandsFirst() {
        String written = written(report(submission("a.docx", ACROSS, REPEATED), submission("b.docx", FUNDING)));

        assertThat(written)
                .startsWith("## 绩效目标表检查\n\n**1 个错误，1 个警告，1 个提示**。\n\n2 份材料，2 张表；")
                .containsSubsequence(
                        "| b\\.docx | 1 | 1 | 0 | 0 |",
                        "| a\\.docx | 1 | 0 | 1 | 1 |",
                        "| 错误 | b\\.docx<br>表 1 街心公园照明提升 |",
                        "| 警告 | a\\.docx",
                        "| 提示 | a\\.docx")
                .contains("资金总额 40 万元，各来源 30 \\+ 5 \\= 35 万元，差 5 万元<br>改法：核对各项来源");
    }

    @Test
    void whatCouldNotBeReadStandsBeforeTheFindings() {
        assertThat(written(report(submission("a.docx", FUNDING), unread("b.json"))))
                .contains("**检查不完整**")
                .containsSubsequence("- b\\.json  不是 JSON，请补上括号", "### 问题");
    }

    @Test
    void longReportFitsIntoACommentAndCountsWhatWasCut() {
        List<Finding> many = new ArrayList<>(Collections.nCopies(3_000, REPEATED));
        many.addAll(Collections.nCopies(50, FUNDING));
        SubmissionReport[] submissions = IntStream.range(0, 300)
                .mapToObj(i -> i == 0 ? submission("a.docx", many.toArray(Finding[]::new)) : unread(i + ".json"))
                .toArray(SubmissionReport[]::new);

        String written = written(report(submissions));

        int shown = written.split("\n\\| (错误|警告) \\|", -1).length - 1;
        assertThat(written.length()).isBetween(60_000, MarkdownReport.MOST_CHARACTERS);
        assertThat(shown).isBetween(50, 3_000);
        assertThat(written)
                .contains("50 个错误，3000 个警告，0 个提示")
                .contains("只列出最严重的 " + shown + " 个问题，另有 " + (3_050 - shown) + " 个没有列出")
                .contains("另有 249 条没有列出。")
                .contains("规则集 standard 1（5 条规则）");
    }

    @Test
    void theWorstFilesHaveRoomBeforeTheFindings() {
        Finding[] many = Collections.nCopies(40, REPEATED).toArray(Finding[]::new);
        SubmissionReport[] submissions = IntStream.range(0, 250)
                .mapToObj(i -> i == 249 ? submission("z.docx", FUNDING) : submission(i + ".docx", many))
                .toArray(SubmissionReport[]::new);

        String written = written(report(submissions));

        assertThat(written.lines().filter(line -> line.startsWith("| ") && line.contains("docx | 1 |")))
                .hasSize(200)
                .first()
                .asString()
                .startsWith("| z\\.docx | 1 | 1 |");
        assertThat(written).containsSubsequence("| 其余 50 份 | 50 | 0 | 2000 | 0 |", "### 问题", "| 错误 | z\\.docx");
    }

    @Test
    void aSelfEvaluationIsNotReviewedAndNotPraised() {
        ValidationReport report = report(selfEvaluation("a.docx"));

        assertThat(written(report)).contains("**未审：自评表不按绩效目标表审核**").doesNotContain("没有发现问题");
        assertThat(written(report(selfEvaluation("a.docx"), submission("b.docx"))))
                .contains("| a\\.docx | 1 | 0 | 0 | 0 | 未审：自评表 |");
        assertThat(WrittenReport.text(new MarkdownReport(), report, ReportOptions.STANDARD.in(Language.ENGLISH)))
                .contains("**Not reviewed: a self-evaluation is not reviewed as a target table**")
                .doesNotContain("Nothing was found");
    }

    @Test
    void textOfAFormHasNoMeaning() {
        String written = written(report(HostileReports.submission()));

        assertThat(written)
                .doesNotContain("\n# head", "\n::", "[x](", "@all", "\u202E", "\u0000")
                .doesNotContainPattern("(?<!\\\\)(<(?!br>|/?sub>)|[`\\[])")
                .contains("\\<script\\>alert\\(1\\)\\<\\/script\\>");
        assertThat(written.lines().filter(line -> line.startsWith("| 错误")))
                .hasSize(HostileReports.TEXTS.size())
                .allSatisfy(row -> assertThat(row.split("(?<!\\\\)\\|", -1)).hasSize(7));
        assertThat(written.length()).isLessThanOrEqualTo(MarkdownReport.MOST_CHARACTERS);
    }

    @Test
    void sameReportGivesTheSameBytesAndBearsTheDateGiven() {
        ValidationReport report = report(submission("a.docx", FUNDING));
        ReportOptions dated = ReportOptions.STANDARD.in(Language.ENGLISH).dated(LocalDate.of(2026, 1, 31));

        assertThat(WrittenReport.text(new MarkdownReport(), report, dated))
                .isEqualTo(WrittenReport.text(new MarkdownReport(), report, dated))
                .contains("date 2026-01-31");
    }

    private static String written(ValidationReport report) {
        return WrittenReport.text(new MarkdownReport(), report);
    }
}
