package io.github.jixiao.readers.json;

import static io.github.jixiao.readers.UnreadableFileException.Reason.NO_TABLE;
import static io.github.jixiao.readers.UnreadableFileException.Reason.UNKNOWN_FIELD;
import static io.github.jixiao.readers.UnreadableFileException.Reason.WRONG_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is well formed and no submission: the reader and the schema refuse it alike. */
class RefusedJsonTest {

    /** @param says what the detail of the failure contains */
    record Refused(String json, Reason reason, String pointer, String says) {}

    static Stream<Refused> unknownFields() {
        return Stream.of(
                new Refused("{'projctName': '甲'}", UNKNOWN_FIELD, "/projctName", "did you mean \"projectName\"?"),
                new Refused("{'project_name': '甲'}", UNKNOWN_FIELD, "/project_name", "\"projectName\""),
                new Refused("{'tabels': []}", UNKNOWN_FIELD, "/tabels", "\"tables\""),
                new Refused("{'完全不同': 1}", UNKNOWN_FIELD, "/完全不同", "\"完全不同\""),
                new Refused("{'a/b~c': 1}", UNKNOWN_FIELD, "/a~1b~0c", "\"a/b~c\""),
                new Refused("{'funding': {'anual': {}}}", UNKNOWN_FIELD, "/funding/anual", "\"annual\""),
                new Refused("{'funding': {'annual': {'sum': 1}}}", UNKNOWN_FIELD, "/funding/annual/sum", "\"sum\""),
                new Refused("{'objectives': {'yearly': '甲'}}", UNKNOWN_FIELD, "/objectives/yearly", ""),
                new Refused("{'indicators': [{'nam': '甲'}]}", UNKNOWN_FIELD, "/indicators/0/nam", "\"name\""),
                new Refused("{'indicators': [{'target': {'op': '='}}]}", UNKNOWN_FIELD, "/indicators/0/target/op", ""),
                new Refused(
                        "{'indicators': [{'target': {'text': '甲', 'parts': [{'qualitative': true}]}}]}",
                        UNKNOWN_FIELD,
                        "/indicators/0/target/parts/0/qualitative",
                        ""),
                new Refused("{'location': {'sheet': 1}}", UNKNOWN_FIELD, "/location/sheet", ""),
                new Refused("{'tasks': [{'sum': 1}]}", UNKNOWN_FIELD, "/tasks/0/sum", ""),
                new Refused("{'categoryWeights': {'QUALITY': 1}}", UNKNOWN_FIELD, "/categoryWeights/QUALITY", ""),
                new Refused("{'places': {'funding.total': {}}}", UNKNOWN_FIELD, "/places/funding.total", ""),
                new Refused("{'places': {'projectName': {'was': 1}}}", UNKNOWN_FIELD, "/places/projectName/was", ""),
                new Refused("{'tables': [{'title': '甲'}], 'note': 1}", UNKNOWN_FIELD, "/note", ""),
                new Refused(
                        "{'tables': [{'title': '甲', 'formatVersion': '1.0'}]}",
                        UNKNOWN_FIELD,
                        "/tables/0/formatVersion",
                        ""),
                new Refused("{'source': {'file': '甲'}, 'tables': [{'title': '甲'}]}", UNKNOWN_FIELD, "/source/file", ""),
                new Refused(
                        "{'narrative': {'sum': 1}, 'tables': [{'title': '甲'}]}", UNKNOWN_FIELD, "/narrative/sum", ""));
    }

    static Stream<Refused> wrongWords() {
        return Stream.of(
                new Refused(
                        "{'kind': 'PROJEKT'}",
                        WRONG_VALUE,
                        "/kind",
                        "\"PROJEKT\"; expected one of: PROJECT, DEPARTMENT, REGION"),
                new Refused("{'kind': 'project'}", WRONG_VALUE, "/kind", "\"project\""),
                new Refused("{'formatVersion': '2.0', 'title': '甲'}", WRONG_VALUE, "/formatVersion", "1.x"),
                new Refused("{'formatVersion': 1.0, 'title': '甲'}", WRONG_VALUE, "/formatVersion", "expected a string"),
                new Refused("{'columns': ['TARGET', 'COLOUR']}", WRONG_VALUE, "/columns/1", "\"COLOUR\""),
                new Refused("{'blankTypes': ['COSTS']}", WRONG_VALUE, "/blankTypes/0", "SOCIAL_COST"),
                new Refused("{'indicators': [{'type': 'QUANTITIES'}]}", WRONG_VALUE, "/indicators/0/type", "QUANTITY"),
                new Refused("{'indicators': [{'category': '产出指标'}]}", WRONG_VALUE, "/indicators/0/category", "OUTPUT"),
                new Refused("{'indicators': [{'term': 'YEAR'}]}", WRONG_VALUE, "/indicators/0/term", "MEDIUM_TERM"),
                new Refused(
                        "{'indicators': [{'target': {'comparison': '>='}}]}",
                        WRONG_VALUE,
                        "/indicators/0/target/comparison",
                        "=, ≥, ≤, >, <, ≈"),
                new Refused(
                        "{'indicators': [{'target': {'kind': 'NUMBER'}}]}",
                        WRONG_VALUE,
                        "/indicators/0/target/kind",
                        "QUANTITATIVE"),
                new Refused(
                        "{'repairs': [{'kind': 'GUESSED', 'text': '甲'}]}",
                        WRONG_VALUE,
                        "/repairs/0/kind",
                        "SHIFTED_ROW"),
                new Refused(
                        "{'places': {'projectName': {'presence': 'GONE'}}}",
                        WRONG_VALUE,
                        "/places/projectName/presence",
                        "UNREADABLE"),
                new Refused(
                        "{'implementationPeriod': {'start': '2031/01/01'}}",
                        WRONG_VALUE,
                        "/implementationPeriod/start",
                        "expected a date"),
                new Refused(
                        "{'fiscalYear': 2031, 'fiscalYearOrigin': 'GUESS'}",
                        WRONG_VALUE,
                        "/fiscalYearOrigin",
                        "PROJECT_CODE"));
    }

    static Stream<Refused> wrongTypes() {
        return Stream.of(
                new Refused(
                        "{'funding': {'annual': {'total': '七万'}}}",
                        WRONG_VALUE,
                        "/funding/annual/total",
                        "\"七万\"；应为不带引号的数字"),
                new Refused(
                        "{'funding': {'annual': {'total': '7.67'}}}",
                        WRONG_VALUE,
                        "/funding/annual/total",
                        "a number without quotes"),
                new Refused("{'funding': {'annual': {'total': true}}}", WRONG_VALUE, "/funding/annual/total", "true"),
                new Refused("{'funding': []}", WRONG_VALUE, "/funding", "expected an object"),
                new Refused("{'fiscalYear': '2031'}", WRONG_VALUE, "/fiscalYear", "\"2031\""),
                new Refused("{'fiscalYear': 2031.5}", WRONG_VALUE, "/fiscalYear", "2031.5"),
                new Refused("{'fiscalYear': 31}", WRONG_VALUE, "/fiscalYear", "from 1949 to 2999"),
                new Refused("{'projectName': 7}", WRONG_VALUE, "/projectName", "7；应为文字\n7; expected a string"),
                new Refused("{'indicators': {}}", WRONG_VALUE, "/indicators", "expected an array"),
                new Refused("{'indicators': [null]}", WRONG_VALUE, "/indicators/0", "null"),
                new Refused(
                        "{'indicators': [{'target': 95}]}",
                        WRONG_VALUE,
                        "/indicators/0/target",
                        "expected a string or an object"),
                new Refused(
                        "{'indicators': [{'target': {'number': '95'}}]}",
                        WRONG_VALUE,
                        "/indicators/0/target/number",
                        "\"95\""),
                new Refused(
                        "{'indicators': [{'target': {'qualitative': 'yes'}}]}",
                        WRONG_VALUE,
                        "/indicators/0/target/qualitative",
                        "true or false"),
                new Refused(
                        "{'indicators': [{'target': {'parts': [null]}}]}",
                        WRONG_VALUE,
                        "/indicators/0/target/parts/0",
                        "null"),
                new Refused("{'location': {'row': 0}}", WRONG_VALUE, "/location/row", "0"),
                new Refused(
                        "{'expenditureSchedule': [{'cumulativePercent': 20}]}",
                        WRONG_VALUE,
                        "/expenditureSchedule/0/label",
                        "is missing"),
                new Refused("{'placeholders': [{}]}", WRONG_VALUE, "/placeholders/0/text", "is missing"),
                new Refused("{'repairs': [{'text': '甲'}]}", WRONG_VALUE, "/repairs/0/kind", "缺少 \"kind\""),
                new Refused(
                        "{'funding': {'bySource': [{'amount': 3}]}}",
                        WRONG_VALUE,
                        "/funding/bySource/0/label",
                        "is missing"),
                new Refused(
                        "{'narrative': {'change': {'direction': 'SIDEWAYS'}}, 'tables': [{'title': '甲'}]}",
                        WRONG_VALUE,
                        "/narrative/change/direction",
                        "DECREASE"),
                new Refused("{'tables': {}}", WRONG_VALUE, "/tables", "{…}"),
                new Refused("{'tables': ['甲']}", WRONG_VALUE, "/tables/0", "expected an object"),
                new Refused("[{'kind': 'PROJECT'}, 5]", WRONG_VALUE, "/1", "5"),
                new Refused("'绩效目标表'", WRONG_VALUE, "", "expected an object"),
                new Refused("null", WRONG_VALUE, "", "null"));
    }

    static Stream<Refused> withoutTable() {
        return Stream.of(
                new Refused("{}", NO_TABLE, "", ""),
                new Refused("[]", NO_TABLE, "", ""),
                new Refused("[{}]", NO_TABLE, "/0", ""),
                new Refused("{'tables': []}", NO_TABLE, "/tables", ""),
                new Refused("{'tables': [{}]}", NO_TABLE, "/tables/0", ""),
                new Refused("{'source': {'name': '甲.docx'}}", NO_TABLE, "/tables", ""),
                new Refused("{'narrative': {'total': 3}}", NO_TABLE, "/tables", ""));
    }

    @ParameterizedTest
    @MethodSource({"unknownFields", "wrongWords", "wrongTypes", "withoutTable"})
    void readerSaysWhatIsWrongWhere(Refused refused) {
        UnreadableFileException failure = Json.failure(json(refused));

        assertThat(failure.reason()).isEqualTo(refused.reason());
        assertThat(failure.location().pointer()).isEqualTo(refused.pointer());
        assertThat(failure.location().line()).isEqualTo(1);
        assertThat(failure.detail().chinese() + "\n" + failure.detail().english())
                .contains(refused.says());
    }

    @ParameterizedTest
    @MethodSource({"unknownFields", "wrongWords", "wrongTypes", "withoutTable"})
    void schemaRefusesItToo(Refused refused) {
        assertThat(TableSchema.faults(json(refused))).isNotEmpty();
    }

    private static String json(Refused refused) {
        return refused.json().replace('\'', '"');
    }
}
