package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {

    @Test
    void brokenJsonNamesLineAndColumn() {
        UnreadableFileException failure = Json.failure("{\"projectName\": \"甲\",\n \"title\" \"表\"}");

        assertThat(failure.reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(failure.location().line()).isEqualTo(2);
        assertThat(failure.detail().chinese()).startsWith("第 2 行第 10 列：");
        assertThat(failure.detail().english()).startsWith("line 2, column 10: ");
    }

    @Test
    void textCutShortIsBroken() {
        UnreadableFileException failure = Json.failure("{\"projectName\": \"甲\",\n \"indicators\": [{}");

        assertThat(failure.reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(failure.location().line()).isEqualTo(2);
        assertThat(failure.detail().english()).doesNotContain("Source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": \"甲\"} {\"title\": \"乙\"}", "[{\"title\": \"甲\"}] 1", "{\"title\": \"甲\"}\n}"})
    void whatFollowsTheValueIsRefused(String json) {
        assertThat(Json.failure(json).reason()).isEqualTo(Reason.BROKEN_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"total\": NaN}",
                "{\"a\": 01}",
                "{\"a\": +1}",
                "{\"a\": .5}",
                "{a: 1}",
                "{'a': 1}",
                "{\"a\": 1,}",
                "{/* */}",
                "{\"a\": \"\t\"}",
                "绩效目标表"
            })
    void onlyStandardJsonIsJson(String json) {
        assertThat(Json.failure(json).reason()).isEqualTo(Reason.BROKEN_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void nothingIsEmpty(String json) {
        assertThat(Json.failure(json).reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void otherEncodingIsBroken() {
        byte[] content = "{\"title\": \"绩效目标表\"}".getBytes(Charset.forName("GB18030"));

        assertThat(failure(new ByteArrayInputStream(content)).reason()).isEqualTo(Reason.BROKEN_JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"甲\", \"title\": \"甲\"}                         | /title",
                "{\"tables\": [{\"title\": \"甲\", \"kind\": null, \"kind\": null}]} | /tables/0/kind",
                "{\"x\": {\"x\": 1, \"\\u0078\": 2}}                             | /x/x"
            })
    void memberThatStandsTwiceIsRefused(String json, String pointer) {
        UnreadableFileException failure = Json.failure(json);

        assertThat(failure.reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(failure.location().pointer()).isEqualTo(pointer);
        assertThat(failure.detail().chinese()).contains("出现两次");
        assertThat(failure.detail().english()).contains("stands twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsHostile(String opening) {
        assertThat(Json.failure(opening.repeat(65) + "1").reason()).isEqualTo(Reason.HOSTILE);
        assertThat(Json.failure(opening.repeat(200_000)).reason()).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void submissionOfTooManyValuesIsTooLarge() {
        UnreadableFileException failure = Json.failure("{\"columns\": [0" + ",0".repeat(JsonLimits.VALUES) + "]}");

        assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failure.location().pointer()).startsWith("/columns/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e31", "1e999999999", "1e99999999999999", "1e-31", "1e-999999999", "0e-99999999999999"})
    void numberOutOfRangeIsRefused(String number) {
        UnreadableFileException failure =
                Json.failure("{\"funding\": {\"annual\": {\"total\": %s}}}".formatted(number));

        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(failure.location().pointer()).isEqualTo("/funding/annual/total");
        assertThat(failure.detail().english()).startsWith(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udfb7", "x\\udfb7\\ud842"})
    void halfOfSurrogatePairIsRefused(String text) {
        UnreadableFileException failure = Json.failure("{\"title\": \"%s\"}".formatted(text));

        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(failure.location().pointer()).isEqualTo("/title");
        assertThat(WellFormed.is(failure.detail().chinese())).isTrue();
    }

    @Test
    void messageShowsLittleOfLongText() {
        UnreadableFileException failure = Json.failure("{\"kind\": \"%s\\n\"}".formatted("长".repeat(5_000)));

        assertThat(failure.detail().chinese())
                .startsWith("\"" + "长".repeat(40) + "…\"")
                .hasSizeLessThan(250);
    }

    @ParameterizedTest
    @CsvSource({"FILLED,null", "BLANK,甲", "UNREADABLE,甲", "NOT_ON_FORM,甲", "UNSTATED,甲"})
    void presenceThatContradictsTheValueIsRefused(String presence, String name) {
        String value = "null".equals(name) ? name : "\"" + name + "\"";
        UnreadableFileException failure =
                Json.failure("{\"projectName\": %s, \"places\": {\"projectName\": {\"presence\": \"%s\"}}}"
                        .formatted(value, presence));

        assertThat(failure.reason()).isEqualTo(Reason.WRONG_VALUE);
        assertThat(failure.location().pointer()).isEqualTo("/places/projectName/presence");
    }

    @Test
    void placeOfRowThatIsNotThereIsRefused() {
        UnreadableFileException failure =
                Json.failure("{\"tasks\": [{\"name\": \"甲\"}], \"places\": {\"tasks.1.name\": {}}}");

        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_FIELD);
        assertThat(failure.detail().english()).contains("did you mean \"tasks.0.name\"?");
    }

    @Test
    void lineOfWrongValueIsTold() {
        assertThat(Json.failure("{\"title\": \"甲\",\n\n \"kind\": \"X\"}")
                        .location()
                        .line())
                .isEqualTo(3);
    }

    @Test
    void jsonInGbkIsSaidToBeNoUtf8() {
        UnreadableFileException refusal = failure(new ByteArrayInputStream(
                "{\"projectName\": \"社区图书角建设\", \"departmentName\": \"县教育局\"}".getBytes(Charset.forName("GBK"))));

        assertThat(refusal.reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(refusal.message("a.json").chinese()).contains("编码不是 UTF-8").contains("另存为 UTF-8");
        assertThat(refusal.message("a.json").english())
                .contains("not encoded in UTF-8")
                .contains("save it as UTF-8");
    }

    @Test
    void whatIsWrongWithTheWholeTextHasNoEmptyPlace() {
        UnreadableFileException refusal = Json.failure("\n3");

        assertThat(refusal.describe("a.json", Language.CHINESE)).endsWith("（文本第 2 行）");
        assertThat(refusal.describe("a.json", Language.ENGLISH)).endsWith("(line 2)");
    }

    @Test
    void streamThatFailsIsNotReadable() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("disk gone");
            }
        };

        UnreadableFileException failure = failure(failing);
        assertThat(failure.reason()).isEqualTo(Reason.NOT_READABLE);
        assertThat(failure.detail()).isEqualTo(Bilingual.of("disk gone"));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void damagedTextIsReadOrRefused(
            @ForAll @IntRange(min = 0, max = 20_000) int position, @ForAll byte damage, @ForAll boolean cut) {
        byte[] content = Json.fixture("submission.json").getBytes(StandardCharsets.UTF_8);
        int at = position % content.length;
        content[at] = damage;
        int length = cut ? at + 1 : content.length;

        try (SubmissionStream stream =
                SubmissionJsonReader.stream(Source.named(Json.NAME), new ByteArrayInputStream(content, 0, length))) {
            assertThat(stream.hasNext()).isTrue();
            stream.forEachRemaining(read -> assertThat(read.source().name()).startsWith(Json.NAME));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static UnreadableFileException failure(InputStream input) {
        try {
            SubmissionJsonReader.read(Source.named(Json.NAME), input);
        } catch (UnreadableFileException failure) {
            return failure;
        }
        throw new AssertionError("was read");
    }
}
