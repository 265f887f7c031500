package io.github.jixiao.reports.sarif;

import static io.github.jixiao.reports.SampleReports.ACROSS;
import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.known;
import static io.github.jixiao.reports.SampleReports.report;
import static io.github.jixiao.reports.SampleReports.submission;
import static io.github.jixiao.reports.SampleReports.unread;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.HostileReports;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.SampleReports;
import io.github.jixiao.reports.WrittenReport;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema(), InputFormat.JSON);

    @Test
    void everyReportIsValid() {
        SubmissionReport broken = new SubmissionReport(
                submission("a.docx").source(),
                submission("a.docx").tables(),
                List.of(SampleReports.status("task-total-mismatch", Outcome.BROKEN, "除以零", "by zero")),
                List.of(),
                List.of());
        SubmissionReport nothing =
                new SubmissionReport(submission("空.txt").source(), List.of(), List.of(), List.of(), List.of());

        assertValid(report());
        assertValid(report(submission("a.docx")));
        assertValid(report(submission("材料/绩效 目标.docx", FUNDING, REPEATED, ACROSS), unread("b.json"), broken, nothing));
        assertValid(report(HostileReports.submission()));
    }

    @Test
    void everyRuleInForceIsThereWithItsPage() {
        ValidationReport report = TableValidator.standard().validate(Submission.of("a", SampleReports.project("甲")));
        assertValid(report);

        JsonNode rules = run(report).at("/tool/driver/rules");

        assertThat(rules.size()).isEqualTo(report.rules().size());
        for (int i = 0; i < rules.size(); i++) {
            JsonNode rule = rules.get(i);
            assertThat(rule.at("/id").asString())
                    .isEqualTo(report.rules().get(i).id());
            for (String text :
                    List.of("/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown")) {
                assertThat(rule.at(text).asString()).as(text).isNotBlank();
            }
            assertThat(rule.at("/helpUri").asString())
                    .endsWith("/" + rule.at("/id").asString() + ".md");
            assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("error", "warning", "note");
        }
    }

    @Test
    void findingIsAResultThatNamesItsRuleAndPlace() {
        JsonNode result =
                run(report(submission("材料/绩效 目标.docx", FUNDING, REPEATED))).at("/results/0");

        assertThat(result.at("/ruleId").asString()).isEqualTo("funding-total-mismatch");
        assertThat(result.at("/ruleIndex").asInt()).isZero();
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).isEqualTo("资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元\n改法：核对各项来源");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("%E6%9D%90%E6%96%99/%E7%BB%A9%E6%95%88%20%E7%9B%AE%E6%A0%87.docx");
        assertThat(result.at("/locations/0/physicalLocation/region").isMissingNode())
                .isTrue();
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("table/1/row/6/column/3");
        assertThat(result.at("/partialFingerprints/jixiaoFinding~1v1").asString())
                .isEqualTo("funding-total-mismatch-fingerprint");
        assertThat(result.at("/properties/values/parts/1").asInt()).isEqualTo(5);
    }

    @Test
    void linesAreRegionsAndCellsAndMembersAreLogical() {
        JsonNode results = run(report(submission(
                        "a",
                        at(Location.UNKNOWN.withLine(7)),
                        at(Location.of(1, 3, 2).withCell("表一!C12")),
                        at(Location.atPointer("/funding/annual/total")))))
                .at("/results");

        assertThat(results.at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(7);
        assertThat(results.at("/1/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("表一!C12");
        assertThat(results.at("/2/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asString())
                .isEqualTo("/funding/annual/total");
    }

    private static Finding at(Location location) {
        return new Finding(
                FUNDING.rule(),
                "",
                FUNDING.severity(),
                FUNDING.aspect(),
                FUNDING.authority(),
                1,
                location,
                FUNDING.values(),
                FUNDING.fingerprint(),
                FUNDING.wording());
    }

    @Test
    void knownFindingsAreSuppressedAndNotDropped() {
        SubmissionReport known = known(
                submission("a.docx", FUNDING, REPEATED),
                finding -> finding.rule().equals("funding-total-mismatch"));
        ValidationReport report = report(known);
        assertValid(report);

        JsonNode results = run(report).at("/results");

        assertThat(results.size()).isEqualTo(2);
        assertThat(results.at("/0/suppressions").size()).isZero();
        assertThat(results.at("/1/ruleId").asString()).isEqualTo("funding-total-mismatch");
        assertThat(results.at("/1/suppressions/0/kind").asString()).isEqualTo("external");
    }

    @Test
    void filesThatCouldNotBeReadAndBrokenRulesAreNotifications() {
        JsonNode invocation = run(report(unread("b.json"))).at("/invocations/0");

        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/descriptor/id").asString())
                .isEqualTo("BROKEN_JSON");
        assertThat(invocation
                        .at("/toolExecutionNotifications/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void moreResultsThanAHostTakesAreCutFromTheLightestAndCounted() {
        List<Finding> many = new ArrayList<>(Collections.nCopies(4_998, REPEATED));
        many.addAll(Collections.nCopies(4, FUNDING));
        many.addAll(Collections.nCopies(3, ACROSS));

        JsonNode run = run(report(submission("a.docx", many.toArray(Finding[]::new))));

        assertThat(run.at("/results").size()).isEqualTo(5_000);
        assertThat(levels(run, "error")).isEqualTo(4);
        assertThat(levels(run, "warning")).isEqualTo(4_996);
        assertThat(run.at("/properties/warnings").asInt()).isEqualTo(4_998);
        assertThat(run.at("/properties/resultsOmitted").asInt()).isEqualTo(5);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("只列出最严重的 5000 个问题，另有 5 个没有列出；统计数字不受影响。");
    }

    private static long levels(JsonNode run, String level) {
        return run.at("/results")
                .valueStream()
                .filter(result -> result.at("/level").asString().equals(level))
                .count();
    }

    @Test
    void eachFileIsListedOnceWithItsHash() {
        JsonNode artifacts = run(report(submission("a.jsonl"), submission("a.jsonl", FUNDING), submission("b.docx")))
                .at("/artifacts");

        assertThat(artifacts.size()).isEqualTo(2);
        assertThat(artifacts.at("/0/hashes/sha-256").asString()).isEqualTo(SampleReports.SHA);
    }

    @Test
    void sameReportGivesTheSameBytes() {
        ValidationReport report = report(submission("a.docx", FUNDING), HostileReports.submission());
        ReportOptions english = ReportOptions.STANDARD.in(Language.ENGLISH);

        assertThat(WrittenReport.bytes(new SarifReport(), report, english))
                .isEqualTo(WrittenReport.bytes(new SarifReport(), report, english));
    }

    private static JsonNode run(ValidationReport report) {
        return JsonMapper.shared()
                .readTree(WrittenReport.text(new SarifReport(), report))
                .at("/runs/0");
    }

    private static void assertValid(ValidationReport report) {
        for (Language language : Language.values()) {
            String written = WrittenReport.text(new SarifReport(), report, ReportOptions.STANDARD.in(language));
            List<Error> errors = SCHEMA.validate(written, InputFormat.JSON);
            assertThat(errors).isEmpty();
        }
    }

    private static String schema() {
        try (InputStream stream =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
