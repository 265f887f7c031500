package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.value.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is refused with the place and the remedy. */
class JsonRefusalTest {

    private static final String SHA256 = "B7cfd61d006cf190f42c1508d961d344ad4048d42f68db9043bb81b827046e82";

    @ParameterizedTest
    @ValueSource(
            strings = {"…", "abc", "b7cfd61d006cf190f42c1508d961d344ad4048d42f68db9043bb81b827046e8g", SHA256 + "0"})
    void whatIsNoSha256IsNoHash(String stated) throws Exception {
        assertThat(sha256(stated)).isNull();
    }

    @Test
    void aSha256IsKeptInLowerCase() throws Exception {
        assertThat(sha256(SHA256)).isEqualTo(SHA256.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String sha256(String stated) throws Exception {
        String submission = "{\"source\": {\"name\": \"a\", \"sha256\": \"" + stated
                + "\"}, \"tables\": [{\"kind\": \"PROJECT\"}]}";
        return SubmissionReader.standard()
                .read("a.json", submission.getBytes(StandardCharsets.UTF_8))
                .source()
                .sha256();
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

        assertThat(refusal(content).limit()).isEqualTo(Limit.INDICATORS);
    }

    @Test
    void jsonInGbkIsSaidToBeNoUtf8() {
        UnreadableFileException refusal = refusal(
                "{\"projectName\": \"社区图书角建设\", \"departmentName\": \"县教育局\"}".getBytes(Charset.forName("GBK")));

        assertThat(refusal.reason()).isEqualTo(Reason.BROKEN_JSON);
        assertThat(refusal.message("a.json").chinese()).contains("编码不是 UTF-8").contains("另存为 UTF-8");
        assertThat(refusal.message("a.json").english())
                .contains("not encoded in UTF-8")
                .contains("save it as UTF-8");
    }

    @Test
    void whatIsWrongWithTheWholeTextHasNoEmptyPlace() {
        UnreadableFileException refusal = refusal("\n3".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.describe("a.json", Language.CHINESE)).endsWith("（文本第 2 行）");
        assertThat(refusal.describe("a.json", Language.ENGLISH)).endsWith("(line 2)");
    }

    private static UnreadableFileException refusal(byte[] content) {
        return catchThrowableOfType(UnreadableFileException.class, () -> SubmissionJsonReader.read("a.json", content));
    }
}
