package io.github.jixiao.reports.junit;

import static io.github.jixiao.reports.SampleReports.ACROSS;
import static io.github.jixiao.reports.SampleReports.FUNDING;
import static io.github.jixiao.reports.SampleReports.REPEATED;
import static io.github.jixiao.reports.SampleReports.known;
import static io.github.jixiao.reports.SampleReports.report;
import static io.github.jixiao.reports.SampleReports.submission;
import static io.github.jixiao.reports.SampleReports.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.HostileReports;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.SampleReports;
import io.github.jixiao.reports.WrittenReport;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JunitReportTest {

    @Test
    void everyReportIsValid() {
        assertValid(report());
        assertValid(report(submission("a.docx", FUNDING, REPEATED, ACROSS), unread("b.json")));
        assertValid(report(HostileReports.submission()));
    }

    @Test
    void eachRuleAndTableIsATestCase() {
        Document xml = parsed(report(submission("a.docx", FUNDING)));

        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(5);
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isEqualTo("a.docx 表 1 街心公园照明提升");
        assertThat(List.of(
                        suite.getAttribute("tests"),
                        suite.getAttribute("failures"),
                        suite.getAttribute("errors"),
                        suite.getAttribute("skipped")))
                .containsExactly("4", "1", "0", "2");
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元");
        assertThat(failure.getAttribute("type")).isEqualTo("ERROR");
        assertThat(failure.getTextContent())
                .isEqualTo("错误 · 资金总额 · 第 6 行\n资金总额 40 万元，各来源 30 + 5 = 35 万元，差 5 万元\n改法：核对各项来源\n财预〔2015〕88号");
        assertThat(xml.getElementsByTagName("skipped").item(0).getTextContent()).isEqualTo("资料不足：任务金额没有填全");
    }

    @Test
    void severalFindingsOfARuleAreOneFailure() {
        Document xml = parsed(report(submission("a.docx", FUNDING, FUNDING, FUNDING)));

        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(((Element) xml.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .endsWith("差 5 万元（另有 2 个）");
    }

    @Test
    void unreadFileAndBrokenRuleAreErrors() {
        SubmissionReport broken = new SubmissionReport(
                Source.named("a.docx"),
                List.of(SampleReports.table(
                        1,
                        SampleReports.project("甲"),
                        List.of(SampleReports.status("task-total-mismatch", Outcome.BROKEN, "除以零", "by zero")))),
                List.of(),
                List.of(),
                List.of());
        Document xml = parsed(report(unread("b.json"), broken));

        assertThat(xml.getDocumentElement().getAttribute("errors")).isEqualTo("2");
        assertThat(((Element) xml.getElementsByTagName("error").item(0)).getAttribute("type"))
                .isEqualTo("BROKEN_JSON");
        assertThat(xml.getElementsByTagName("error").item(1).getTextContent()).isEqualTo("除以零");
    }

    @Test
    void ruleWhoseFindingsAreKnownIsSkipped() {
        Document xml = parsed(report(known(submission("a.docx", FUNDING), finding -> true)));

        assertThat(xml.getElementsByTagName("failure").getLength()).isZero();
        assertThat(xml.getElementsByTagName("skipped").item(0).getTextContent()).isEqualTo("问题已列入基线或豁免，不再计数");
    }

    private static void assertValid(ValidationReport report) {
        for (Language language : Language.values()) {
            String written = WrittenReport.text(new JunitReport(), report, ReportOptions.STANDARD.in(language));
            try {
                schema().newValidator().validate(new StreamSource(new StringReader(written)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SAXException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        }
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(JunitReportTest.class.getResource("jenkins-junit.xsd")));
    }

    private static Document parsed(ValidationReport report) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(WrittenReport.text(new JunitReport(), report))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
