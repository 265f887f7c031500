package io.github.jixiao.reports.json;

import static io.github.jixiao.reports.SampleReports.ACROSS;
import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.SHA;
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
import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(), InputFormat.JSON);

    @Test
    void reportStatesEverythingInTheOrderOfTheFormat() {
        String expected = """
                {
                  "formatVersion": "1.0",
                  "tool": {
                    "name": "jixiao",
                    "version": "VERSION"
                  },
                  "ruleSets": [
                    {
                      "id": "standard",
                      "version": "1",
                      "rules": 5
                    }
                  ],
                  "profile": "default",
                  "outcome": "FINDINGS",
                  "summary": {
                    "submissions": 1,
                    "tables": 1,
                    "errors": 1,
                    "warnings": 0,
                    "infos": 0,
                    "suppressed": 0
                  },
                  "submissions": [
                    {
                      "source": {
                        "name": "a.docx",
                        "sha256": "SHA"
                      },
                      "tables": [
                        {
                          "index": 1,
                          "kind": "PROJECT",
                          "name": "街心公园照明提升",
                          "budget": 40.5,
                          "profile": "default",
                          "profileReason": "指定采用",
                          "rules": [
                            {"rule": "funding-total-mismatch", "status": "REPORTED"},
                            {"rule": "indicator-name-repeated", "status": "PASSED"},
                            {"rule": "task-total-mismatch", "status": "INSUFFICIENT_DATA", "reason": "任务金额没有填全"},
                            {"rule": "weight-total-mismatch", "status": "NOT_APPLICABLE", "reason": "表中没有分值栏"}
                          ]
                        }
                      ],
                      "rules": [
                        {
                          "rule": "project-budgets-differ-from-department",
                          "status": "NOT_APPLICABLE",
                          "reason": "文件中只有一张表"
                        }
                      ],
                      "findings": [
                        {
                          "rule": "funding-total-mismatch",
                          "severity": "ERROR",
                          "aspect": "APPROPRIATENESS",
                          "table": 1,
                          "message": "资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元",
                          "advice": "核对各项来源",
                          "basis": "财预〔2015〕88号",
                          "location": {"table": 1, "row": 6, "column": 3, "label": "资金总额", "text": "40"},
                          "values": {"stated": 40, "parts": [30, 5], "expected": 35, "difference": 5},
                          "fingerprint": "funding-total-mismatch-fingerprint"
                        }
                      ],
                      "readErrors": []
                    }
                  ]
                }
                """.replace("VERSION", Tool.version()).replace("SHA", SHA);

        assertThat(written(report(submission("a.docx", FUNDING)))).isEqualTo(expected);
    }

    @Test
    void messagesAndReasonsFollowTheLanguage() {
        assertThat(written(report(submission("a.docx", FUNDING)), ReportOptions.STANDARD.in(Language.ENGLISH)))
                .contains(
                        "\"message\": \"total 40 (10k yuan), sources 30 + 5 = 35 (10k yuan), difference 5 (10k yuan)\"")
                .contains("\"advice\": \"check the sources\"")
                .contains("\"basis\": \"Caiyu [2015] No. 88\"")
                .contains("\"reason\": \"the form has no weights\"");
    }

    @Test
    void everyKindOfReportKeepsToTheSchema() {
        SubmissionReport known = known(submission("b.docx", FUNDING, REPEATED), finding -> true);
        List<ValidationReport> reports = List.of(
                report(),
                report(submission("a.docx")),
                report(submission("a.docx", FUNDING, REPEATED, ACROSS), known, unread("c.json")));

        for (ValidationReport report : reports) {
            assertThat(faults(written(report))).isEmpty();
            assertThat(faults(written(report, ReportOptions.STANDARD.listingAtMost(1))))
                    .isEmpty();
        }
    }

    @Test
    void schemaRefusesWhatItDoesNotKnow() {
        String report = written(report(submission("a.docx", FUNDING)));

        assertThat(faults(report.replace("\"advice\"", "\"advise\""))).isNotEmpty();
        assertThat(faults(report.replace("\"FINDINGS\"", "\"FAILED\""))).isNotEmpty();
        assertThat(faults(report.replace("\"rules\": 5", "\"rules\": -1"))).isNotEmpty();
    }

    @Test
    void fileThatCouldNotBeReadMakesTheOutcomeIncomplete() {
        assertThat(written(report(submission("a.docx", FUNDING), unread("b.json"))))
                .contains("\"outcome\": \"INCOMPLETE\"")
                .contains("""
                              "readErrors": [
                                {
                                  "file": "b.json",
                                  "reason": "BROKEN_JSON",
                                  "message": "不是 JSON，请补上括号",
                                  "location": {"line": 3}
                                }
                              ]
                        """);
    }

    @Test
    void countsStayExactWhereTheListIsCapped() {
        String report = written(
                report(submission("a.docx", REPEATED, FUNDING), submission("b.docx", REPEATED)),
                ReportOptions.STANDARD.listingAtMost(1));

        assertThat(report)
                .contains("\"errors\": 1,\n    \"warnings\": 2")
                .contains("\"fingerprint\": \"funding-total-mismatch-fingerprint\"")
                .doesNotContain("indicator-name-repeated-fingerprint")
                .containsOnlyOnce("\"findings\": [],")
                .contains("\"findingsOmitted\": 1");
    }

    @Test
    void suppressedFindingsAreCountedAside() {
        SubmissionReport known = known(submission("a.docx", FUNDING), finding -> true);

        assertThat(written(report(known))).contains("\"outcome\": \"CLEAN\"").contains("\"suppressed\": 1");
    }

    @Test
    void sameReportGivesTheSameBytesHoweverLong() {
        SubmissionReport[] many = Stream.generate(() -> submission("a.docx", FUNDING, REPEATED))
                .limit(3_000)
                .toArray(SubmissionReport[]::new);
        String once = written(report(many));

        assertThat(once).hasSizeGreaterThan(5_000_000).isEqualTo(written(report(many)));
        assertThat(faults(once)).isEmpty();
    }

    @Test
    void preparedSubmissionsGiveTheSameBytesInTheOrderOfTheirTurns() throws IOException {
        SubmissionReport first = submission("a.docx", FUNDING, REPEATED);
        SubmissionReport second = submission("b.docx", ACROSS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpenReport open =
                new JsonReport().open(RulesInForce.of(report(first, second)), ReportOptions.STANDARD, out)) {
            OpenReport.Prepared later = open.prepare(second);
            open.prepare(first).add();
            later.add();
            open.conclude();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written(report(first, second)));
    }

    private static String written(ValidationReport report) {
        return written(report, ReportOptions.STANDARD);
    }

    private static String written(ValidationReport report, ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonReport().write(report, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String schema() {
        try (InputStream resource = ReportFormat.class.getResourceAsStream("schema/report.schema.json")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
