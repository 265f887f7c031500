package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Entry.Presence;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Money;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionJsonReaderTest {

    @Test
    void bareTableBecomesSubmissionWithoutNarrative() throws UnreadableFileException {
        Submission submission = Json.submission("{\"projectName\": \"路灯改造\"}");

        assertThat(submission.source()).isEqualTo(Source.named(Json.NAME));
        assertThat(submission.narrative()).isEqualTo(Narrative.EMPTY);
        assertThat(submission.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.name()).isEqualTo("路灯改造"));
    }

    @Test
    void submissionKeepsTheSourceItNames() throws UnreadableFileException {
        String sha256 = "ab".repeat(32);
        Submission submission = Json.submission("{\"source\": {\"name\": \"甲.docx\", \"sha256\": \"" + sha256
                + "\"}, \"tables\": [{\"title\": \"表\"}]}");

        assertThat(submission.source()).isEqualTo(new Source("甲.docx", sha256, null));
    }

    @Test
    void submissionWithoutSourceTakesTheFiles() throws UnreadableFileException {
        Source file = new Source("甲.json", "cd", "application/json");
        byte[] content = "{\"tables\": [{\"title\": \"表\"}]}".getBytes(StandardCharsets.UTF_8);

        assertThat(SubmissionJsonReader.read(file, new ByteArrayInputStream(content)))
                .extracting(Submission::source)
                .containsExactly(file);
    }

    @Test
    void arrayHoldsSubmissionsAndTables() throws UnreadableFileException {
        List<Submission> submissions =
                Json.submissions("[{\"projectName\": \"甲\"}, {\"tables\": [{\"projectName\": \"乙\"}]}]");

        assertThat(submissions)
                .extracting(submission -> submission.source().name())
                .containsExactly("test.json#/0", "test.json#/1");
        assertThat(submissions)
                .extracting(submission -> submission.tables().get(0).name())
                .containsExactly("甲", "乙");
    }

    @Test
    void byteOrderMarkIsPassedOver() throws UnreadableFileException {
        assertThat(Json.table("\uFEFF{\"projectName\": \"甲\"}").name()).isEqualTo("甲");
    }

    @Test
    void schemaAndVersionStandBesideTablesAndSubmissions() throws UnreadableFileException {
        String preamble = "\"$schema\": \"table.schema.json\", \"formatVersion\": \"1.7\", ";

        assertThat(Json.table("{" + preamble + "\"projectName\": \"甲\"}").name())
                .isEqualTo("甲");
        assertThat(Json.table("{" + preamble + "\"tables\": [{\"projectName\": \"甲\"}]}")
                        .name())
                .isEqualTo("甲");
    }

    @Test
    void amountKeepsItsDecimals() throws UnreadableFileException {
        Funding funding = Json.table(
                        "{\"funding\": {\"annual\": {\"total\": 40.00, \"fiscalAppropriation\": 40, \"otherFunds\": 12345678901234.123456789}}}")
                .funding();

        assertThat(funding.annual().total().require().wanYuan()).isEqualTo(new BigDecimal("40.00"));
        assertThat(funding.annual().total().require().rounded()).isTrue();
        assertThat(funding.annual().fiscalAppropriation().require().rounded()).isFalse();
        assertThat(funding.annual().otherFunds().require().wanYuan())
                .isEqualTo(new BigDecimal("12345678901234.123456789"));
    }

    @Test
    void exponentIsWrittenOut() throws UnreadableFileException {
        Money total = Json.table("{\"funding\": {\"annual\": {\"total\": 4e1}}}")
                .funding()
                .annual()
                .total()
                .require();

        assertThat(total.wanYuan()).isEqualTo(new BigDecimal("40"));
        assertThat(total.rounded()).isFalse();
    }

    @Test
    void amountOfFormInYuanIsExact() throws UnreadableFileException {
        Funding funding = Json.table("{\"funding\": {\"annual\": {\"total\": 12.3456}, \"statedUnit\": \"元\"}}")
                .funding();

        assertThat(funding.annual().total().require()).isEqualTo(Money.ofWanYuan("12.3456"));
        assertThat(funding.annual().total().require().rounded()).isFalse();
    }

    @Test
    void whatIsAbsentOrNullIsUnstated() throws UnreadableFileException {
        PerformanceTargetTable table = Json.table(
                "{\"kind\": null, \"projectName\": null, \"funding\": {\"annual\": null}, \"taskTotal\": null,"
                        + " \"indicators\": null, \"title\": \"\"}");

        assertThat(table)
                .isEqualTo(PerformanceTargetTable.builder(TableKind.PROJECT)
                        .location(Location.atPointer(""))
                        .build());
    }

    @Test
    void zeroIsStated() throws UnreadableFileException {
        assertThat(Json.table("{\"funding\": {\"annual\": {\"otherFunds\": 0}}}")
                        .funding()
                        .annual()
                        .otherFunds())
                .isEqualTo(Entry.of(Money.ZERO, Location.atPointer("/funding/annual/otherFunds")));
    }

    @Test
    void blankTextIsBlankBox() throws UnreadableFileException {
        assertThat(Json.table("{\"projectName\": \" \"}").projectName())
                .isEqualTo(Entry.blank(Location.atPointer("/projectName")));
    }

    @Test
    void statedUnitTellsAbsentFromNull() throws UnreadableFileException {
        assertThat(statedUnit("{}")).isEqualTo(Entry.unstated());
        assertThat(statedUnit("{\"statedUnit\": null}")).isEqualTo(Entry.notOnForm());
        assertThat(statedUnit("{\"statedUnit\": \"元\"}"))
                .isEqualTo(Entry.of("元", Location.atPointer("/funding/statedUnit")));
    }

    private static Entry<String> statedUnit(String funding) throws UnreadableFileException {
        return Json.table("{\"title\": \"表\", \"funding\": %s}".formatted(funding))
                .funding()
                .statedUnit();
    }

    @Test
    void kindFollowsTheNameGiven() throws UnreadableFileException {
        assertThat(Json.table("{\"departmentName\": \"某局\"}").kind()).isEqualTo(TableKind.DEPARTMENT);
        assertThat(Json.table("{\"departmentName\": \"某局\", \"projectName\": \"甲\"}")
                        .kind())
                .isEqualTo(TableKind.PROJECT);
        assertThat(Json.table("{\"kind\": \"REGION\", \"departmentName\": \"某局\"}")
                        .kind())
                .isEqualTo(TableKind.REGION);
    }

    @Test
    void fiscalYearIsTheFormsUnlessItsOriginIsTold() throws UnreadableFileException {
        assertThat(Json.table("{\"fiscalYear\": 2031}").fiscalYear()).isEqualTo(FiscalYear.stated(2031));
        assertThat(Json.table("{\"fiscalYear\": 2031.0, \"fiscalYearOrigin\": \"PROJECT_CODE\"}")
                        .fiscalYear())
                .isEqualTo(new FiscalYear(2031, FiscalYear.Origin.PROJECT_CODE));
    }

    @Test
    void periodOfDatesAloneGetsWords() throws UnreadableFileException {
        assertThat(Json.table("{\"implementationPeriod\": {\"start\": \"2031-03-01\", \"end\": \"2031-11-30\"}}")
                        .implementationPeriod()
                        .require())
                .isEqualTo(new ImplementationPeriod(
                        "2031-03-01—2031-11-30", LocalDate.of(2031, 3, 1), LocalDate.of(2031, 11, 30)));
    }

    @Test
    void categoryFollowsFromTypeAndTypeFromTheOnlyOneOfItsCategory() throws UnreadableFileException {
        assertThat(Json.indicator("\"type\": \"COST\"").category()).isEqualTo(IndicatorCategory.OUTPUT);
        assertThat(Json.indicator("\"type\": \"COST\", \"category\": \"COST\"").category())
                .isEqualTo(IndicatorCategory.COST);
        assertThat(Json.indicator("\"category\": \"SATISFACTION\"").type())
                .isEqualTo(IndicatorType.SERVICE_RECIPIENT_SATISFACTION);
        assertThat(Json.indicator("\"category\": \"OUTPUT\"").type()).isNull();
    }

    @Test
    void everythingWithoutLocationGetsItsPointer() throws UnreadableFileException {
        PerformanceTargetTable table =
                Json.table("{\"tables\": [{\"tasks\": [{\"name\": \"甲\"}], \"indicators\": [{}, {}],"
                        + " \"placeholders\": [{\"text\": \"20××年\"}], \"objectives\": {\"annual\": \"改善照明\"}}]}");

        assertThat(table.location()).isEqualTo(Location.atPointer("/tables/0"));
        assertThat(table.indicators().get(1).location()).isEqualTo(Location.atPointer("/tables/0/indicators/1"));
        assertThat(table.tasks().get(0).name().location()).isEqualTo(Location.atPointer("/tables/0/tasks/0/name"));
        assertThat(table.placeholders().get(0).location()).isEqualTo(Location.atPointer("/tables/0/placeholders/0"));
        assertThat(table.objectives().annual().location()).isEqualTo(Location.atPointer("/tables/0/objectives/annual"));
    }

    @Test
    void statedLocationIsKept() throws UnreadableFileException {
        assertThat(Json.indicator("\"location\": {\"table\": 1, \"row\": 9, \"column\": 4, \"cell\": \"表1!D9\"}")
                        .location())
                .isEqualTo(Location.of(1, 9, 4).withCell("表1!D9"));
        assertThat(Json.indicator("\"location\": {}").location()).isEqualTo(Location.UNKNOWN);
    }

    @Test
    void placesTellBlankUnreadableAndAbsentBoxesApart() throws UnreadableFileException {
        PerformanceTargetTable table = Json.table("""
                {"places": {"funding.annual.total": {"presence": "UNREADABLE", "text": "若干", "row": 4},
                            "implementingUnit": {"row": 2},
                            "projectName": {"row": 1, "column": 2, "written": "路灯 改造"},
                            "projectCode": {"presence": "UNSTATED"}},
                 "projectName": "路灯改造", "projectNature": "新增"}
                """);

        assertThat(table.funding().annual().total())
                .isEqualTo(Entry.unreadable("若干", new Location(null, 4, null, null, null, null, null, "若干", null)));
        assertThat(table.units().implementingUnit().presence()).isEqualTo(Presence.BLANK);
        assertThat(table.projectName())
                .isEqualTo(Entry.of("路灯改造", "路灯 改造", new Location(null, 1, 2, null, null, null, null, null, null)));
        assertThat(table.projectNature()).isEqualTo(Entry.of("新增", Location.atPointer("/projectNature")));
        assertThat(table.projectCode()).isEqualTo(Entry.unstated());
        assertThat(table.departmentName()).isEqualTo(Entry.notOnForm());
        assertThat(table.funding().mediumTerm().total()).isEqualTo(Entry.notOnForm());
    }

    @Test
    void amountThatIsNullUnderItsLabelIsNotStated() throws UnreadableFileException {
        assertThat(Json.table(
                                "{\"funding\": {\"bySource\": [{\"label\": \"甲\", \"amount\": null}, {\"label\": \"乙\", \"amount\": 1}]}}")
                        .funding()
                        .bySource())
                .extracting(amount -> amount.label())
                .containsExactly("乙");
    }

    @Test
    void membersOfTheSendersOwnAreAccepted() throws UnreadableFileException {
        assertThat(Json.table("{\"id\": 7, \"unitAnyOf\": [\"某局\"], \"projectName\": \"甲\"}")
                        .name())
                .isEqualTo("甲");
    }
}
