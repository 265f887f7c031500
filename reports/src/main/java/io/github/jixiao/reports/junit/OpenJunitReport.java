package io.github.jixiao.reports.junit;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.reports.ByTable;
import io.github.jixiao.reports.FindingPlaces;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.Spool;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.reports.xml.XmlOutput;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Writes a suite for each table aside as it comes, since the totals stand before them. */
final class OpenJunitReport implements OpenReport {
    private final RulesInForce rules;
    private final ReportOptions options;
    private final Language language;
    private final OutputStream out;
    private final Texts texts;
    private final FindingPlaces places;
    private final CaseText caseText;
    private final Spool spool = new Spool();
    private final XmlOutput suites = new XmlOutput(spool);
    private ReportSummary summary = ReportSummary.NOTHING;
    private TestCounts total = TestCounts.NONE;

    OpenJunitReport(RulesInForce rules, ReportOptions options, OutputStream out) {
        this.rules = rules;
        this.options = options;
        this.language = options.language();
        this.out = out;
        this.texts = Texts.of(JunitReport.class, "junit-report", language);
        this.places = new FindingPlaces(language);
        this.caseText = new CaseText(texts, language);
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        summary = summary.plus(submission);
        String file = submission.source().name();
        ByTable<PlacedFinding> findings =
                ByTable.of(places.of(submission, submission.findings()), PlacedFinding::finding);
        for (TableReport table : submission.tables()) {
            String suite = texts.get("suite.table", file, table.index(), table.name());
            addSuite(suite, table.rules(), findings.of(table.index()));
        }
        if (!submission.rules().isEmpty()) {
            addSuite(texts.get("suite.across", file), submission.rules(), findings.of(null));
        }
        if (!submission.readErrors().isEmpty() || submission.tables().isEmpty()) {
            addUnread(file, submission.readErrors());
        }
        suites.flush();
    }

    private void addSuite(String suite, List<RuleStatus> statuses, List<PlacedFinding> findings) {
        TestCounts counts = TestCounts.NONE;
        for (RuleStatus status : statuses) {
            counts = counts.plus(Result.of(status, of(status.rule(), findings), options::fails));
        }
        startSuite(suite, counts);
        for (RuleStatus status : statuses) {
            List<PlacedFinding> found = of(status.rule(), findings);
            suites.start("testcase", "name", status.rule(), "classname", className(suite));
            List<PlacedFinding> failures = found.stream()
                    .filter(placed -> options.fails(placed.finding().severity()))
                    .toList();
            List<PlacedFinding> others =
                    found.stream().filter(placed -> !failures.contains(placed)).toList();
            switch (Result.of(status, found, options::fails)) {
                case FAILED ->
                    suites.element(
                            "failure",
                            caseText.body(failures),
                            "message",
                            caseText.headline(failures),
                            "type",
                            failures.get(0).finding().severity().name());
                case BROKEN ->
                    suites.element(
                            "error",
                            reason(status),
                            "message",
                            texts.get("rule.broken"),
                            "type",
                            status.outcome().name());
                case SKIPPED -> suites.element("skipped", caseText.skipped(status));
                case PASSED -> {}
            }
            if (!others.isEmpty()) {
                suites.element("system-out", caseText.body(others));
            }
            suites.end().line();
        }
        suites.end().line();
    }

    private static List<PlacedFinding> of(String rule, List<PlacedFinding> findings) {
        return findings.stream()
                .filter(placed -> placed.finding().rule().equals(rule))
                .toList();
    }

    /** Servers take the words before the last dot for a package. */
    private static String className(String suite) {
        return suite.replace('.', '_');
    }

    private void addUnread(String file, List<ReadError> errors) {
        int count = Math.max(1, errors.size());
        startSuite(texts.get("suite.reading", file), new TestCounts(count, 0, count, 0));
        for (ReadError error : errors) {
            addUnread(file, error.reason(), error.message(language));
        }
        if (errors.isEmpty()) {
            addUnread(file, "NO_TABLE", texts.get("no-table"));
        }
        suites.end().line();
    }

    private void addUnread(String file, String reason, String message) {
        suites.start("testcase", "name", texts.get("case.reading"), "classname", className(file))
                .element("error", message, "message", caseText.line(message), "type", reason)
                .end()
                .line();
    }

    private void startSuite(String name, TestCounts counts) {
        total = total.plus(counts);
        suites.start(
                        "testsuite",
                        "name",
                        name,
                        "tests",
                        counts.tests(),
                        "failures",
                        counts.failures(),
                        "errors",
                        counts.errors(),
                        "skipped",
                        counts.skipped())
                .line();
    }

    private String reason(RuleStatus status) {
        return Objects.requireNonNullElse(status.reason(language), "");
    }

    @Override
    public void conclude() throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.declaration()
                .start(
                        "testsuites",
                        "name",
                        texts.get("name", Tool.NAME, Tool.version(), rules.profile()),
                        "tests",
                        total.tests(),
                        "failures",
                        total.failures(),
                        "errors",
                        total.errors())
                .line();
        xml.flush();
        spool.copyTo(out);
        writeSummary(xml);
        xml.end().line();
        xml.flush();
        out.flush();
    }

    /** The totals of the report itself; the schema has no other room for them. */
    private void writeSummary(XmlOutput xml) {
        xml.start("testsuite", "name", texts.get("suite.summary"), "tests", 0).start("properties");
        property(xml, "outcome", summary.outcome());
        property(xml, "submissions", summary.submissions());
        property(xml, "tables", summary.tables());
        property(xml, "errors", summary.errors());
        property(xml, "warnings", summary.warnings());
        property(xml, "infos", summary.infos());
        property(xml, "suppressed", summary.suppressed());
        xml.end().end().line();
    }

    private static void property(XmlOutput xml, String name, Object value) {
        xml.empty("property", "name", name, "value", value);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
