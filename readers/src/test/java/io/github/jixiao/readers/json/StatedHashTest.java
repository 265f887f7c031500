package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hash of the original that a submission states. */
class StatedHashTest {

    private static final String SHA256 = "B7cfd61d006cf190f42c1508d961d344ad4048d42f68db9043bb81b827046e82";

    @ParameterizedTest
    @ValueSource(
            strings = {"…", "abc", "b7cfd61d006cf190f42c1508d961d344ad4048d42f68db9043bb81b827046e8g", SHA256 + "0"})
    void whatIsNoSha256IsNoHash(String stated) throws UnreadableFileException {
        assertThat(sha256(stated)).isNull();
    }

    @Test
    void aSha256IsKeptInLowerCase() throws UnreadableFileException {
        assertThat(sha256(SHA256)).isEqualTo(SHA256.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String sha256(String stated) throws UnreadableFileException {
        return Json.submission("{\"source\": {\"name\": \"a\", \"sha256\": \"" + stated
                        + "\"}, \"tables\": [{\"kind\": \"PROJECT\"}]}")
                .source()
                .sha256();
    }
}
