package io.github.jixiao.reports;

import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.report;
import static io.github.jixiao.reports.SampleReports.submission;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.reports.ReportOptions.Detail;
import io.github.jixiao.value.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the console and JSON say about findings that are set aside, and about the run as a whole. */
class SetAsideTest {
    private static final RunNotice STALE =
            new RunNotice(RunNotice.Kind.BASELINE_STALE, Bilingual.of("基线可以缩小", "the baseline can shrink"));
    private static final RunNotice CONFIGURATION =
            new RunNotice(RunNotice.Kind.CONFIGURATION, Bilingual.of("配置文件 jixiao.yaml", "configuration jixiao.yaml"));
    private static final SubmissionReport ACCEPTED = submission("a.docx", FUNDING, REPEATED)
            .settingAside(finding -> Optional.of(Suppression.accepted("上级已批复同意", "李四", LocalDate.parse("2026-12-31")))
                    .filter(suppression -> finding.rule().equals("funding-total-mismatch")));

    @Test
    void jsonListsWhatIsSetAsideWithItsReason() throws IOException {
        String json = written(ReportFormat.JSON, ReportOptions.STANDARD);

        assertThat(json)
                .contains("\"suppressedFindings\": [")
                .contains("\"kind\": \"ACCEPTED\"")
                .contains("\"reason\": \"上级已批复同意\"")
                .contains("\"author\": \"李四\"")
                .contains("\"until\": \"2026-12-31\"")
                .contains("\"kind\": \"BASELINE_STALE\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                ReportFormat.class.getResourceAsStream("schema/report.schema.json"), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void consoleTellsWhoAcceptedWhatWhereEverythingIsAskedFor() throws IOException {
        assertThat(written(ReportFormat.TEXT, ReportOptions.STANDARD.with(Detail.EVERYTHING)))
                .contains("资金总额 40 万元")
                .contains("已豁免：上级已批复同意（李四）")
                .endsWith("""
                        另有 1 个问题已列入基线或豁免，不再计数。
                        注意：基线可以缩小
                        注意：配置文件 jixiao.yaml
                        """);
        assertThat(written(ReportFormat.TEXT, ReportOptions.STANDARD))
                .doesNotContain("李四")
                .endsWith("不再计数。\n注意：基线可以缩小\n");
    }

    private static String written(ReportFormat format, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpenReport open = format.writer().open(RulesInForce.of(report(ACCEPTED)), options, out)) {
            open.add(ACCEPTED);
            open.note(STALE);
            open.note(CONFIGURATION);
            open.conclude();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
