package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that asks for as much as is allowed is looked at, and JSON that asks for one more is refused for that reason. */
class JsonBoundsTest {

    static Stream<Arguments> bounds() {
        return Stream.of(
                bound(
                        "characters in a string",
                        JsonLimits.STRING_LENGTH,
                        size -> "{\"title\": \"" + "甲".repeat(size) + "\"}"),
                bound("characters in a name", JsonLimits.NAME_LENGTH, size -> "{\"" + "a".repeat(size) + "\": 1}"),
                bound(
                        "characters in a number",
                        JsonLimits.NUMBER_LENGTH,
                        size -> "{\"fiscalYear\": " + "2".repeat(size) + "}"),
                // The object and its array are values too.
                bound("values", JsonLimits.VALUES, size -> "{\"x\": [0" + ",0".repeat(size - 3) + "]}"),
                // The name is counted as well.
                bound(
                        "characters in a submission",
                        JsonLimits.CHARACTERS,
                        size -> "{\"x\": [" + strings(size - 1) + "]}"));
    }

    private static Arguments bound(String what, int limit, IntFunction<String> json) {
        return Arguments.of(what, limit, json);
    }

    private static String strings(int characters) {
        int half = JsonLimits.STRING_LENGTH / 2;
        String whole = ("\"" + "a".repeat(half) + "\",").repeat(characters / half);
        return whole + "\"" + "a".repeat(characters % half) + "\"";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bounds")
    void aLimitHoldsToTheLastUnit(String what, int limit, IntFunction<String> json) {
        assertThat(refusal(json.apply(limit - 1))).isNotEqualTo(Optional.of(Reason.TOO_LARGE));
        assertThat(refusal(json.apply(limit))).isNotEqualTo(Optional.of(Reason.TOO_LARGE));
        assertThat(refusal(json.apply(limit + 1))).contains(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e%s", "1e-%s"})
    void aNumberHasThirtyDecimalsAndAnExponentOfThirty(String number) {
        String json = "{\"indicators\": [{\"weight\": " + number + "}]}";

        assertThat(refusal(json.formatted(29))).isEmpty();
        assertThat(refusal(json.formatted(30))).isEmpty();
        assertThat(refusal(json.formatted(31))).contains(Reason.WRONG_VALUE);
    }

    @Test
    void nestingIsCountedToTheLastLevel() {
        assertThat(refusal(nested(JsonLimits.DEPTH))).contains(Reason.UNKNOWN_FIELD);
        assertThat(refusal(nested(JsonLimits.DEPTH + 1))).contains(Reason.HOSTILE);
    }

    private static String nested(int depth) {
        return "{\"x\": " + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    @Test
    void aLineIsCountedToTheLastByte() throws IOException {
        assertThat(refusalOfLine(JsonLimits.LINE_BYTES)).isNotEqualTo(Optional.of(Reason.TOO_LARGE));
        assertThat(refusalOfLine(JsonLimits.LINE_BYTES + 1)).contains(Reason.TOO_LARGE);
    }

    private static Optional<Reason> refusalOfLine(int bytes) throws IOException {
        String line = "{}" + " ".repeat(bytes - 2) + "\n";
        try (SubmissionStream lines = SubmissionJsonReader.streamLines(
                Source.named("a"), new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))) {
            lines.next().orThrow();
            return Optional.empty();
        } catch (UnreadableFileException e) {
            return Optional.of(e.reason());
        }
    }

    @Test
    void theLimitOfIndicatorsHoldsForAllTablesOfASubmissionInJson() throws Exception {
        String three =
                "{\"tables\": [{\"indicators\": [{\"name\": \"一\"}, {\"name\": \"二\"}]}, {\"indicators\": [{\"name\": \"三\"}]}]}";
        byte[] content = three.getBytes(StandardCharsets.UTF_8);
        ReadingLimits limits = ReadingLimits.standard();

        assertThat(SubmissionReader.within(limits.with(Limit.INDICATORS, 3))
                        .read("a.json", content)
                        .tables())
                .hasSize(2);
        UnreadableFileException refusal = catchThrowableOfType(
                UnreadableFileException.class,
                () -> SubmissionReader.within(limits.with(Limit.INDICATORS, 2)).read("a.json", content));
        assertThat(refusal.limit()).isEqualTo(Limit.INDICATORS);
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void moreIndicatorsThanTheStandardLimitAreRefusedWhereNoOtherIsGiven() {
        String indicators = String.join(",", Collections.nCopies(10_001, "{\"name\": \"一\"}"));
        byte[] content = ("{\"indicators\": [" + indicators + "]}").getBytes(StandardCharsets.UTF_8);

        assertThat(catchThrowableOfType(
                                UnreadableFileException.class, () -> SubmissionJsonReader.read("a.json", content))
                        .limit())
                .isEqualTo(Limit.INDICATORS);
    }

    private static Optional<Reason> refusal(String json) {
        try {
            Json.submissions(json);
            return Optional.empty();
        } catch (UnreadableFileException e) {
            return Optional.of(e.reason());
        }
    }
}
