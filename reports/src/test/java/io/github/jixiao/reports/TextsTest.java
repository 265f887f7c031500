package io.github.jixiao.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.reports.text.TextReport;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(keys("text-report_en.properties")).isEqualTo(keys("text-report.properties"));
    }

    @Test
    void placesAreFilledAndOtherBracesStay() {
        Texts texts = Texts.of(TextReport.class, "text-report", Language.CHINESE);

        assertThat(texts.get("finding.advice", "核对 {0} 和 {x}")).isEqualTo("改法：核对 {0} 和 {x}");
    }

    @Test
    void onlyOneIsSingular() {
        Texts texts = Texts.of(TextReport.class, "text-report", Language.ENGLISH);

        assertThat(texts.get("count.errors", 0)).isEqualTo("0 errors");
        assertThat(texts.get("count.errors", 1)).isEqualTo("1 error");
        assertThat(texts.get("count.errors", 2L)).isEqualTo("2 errors");
        assertThat(texts.get("conclusion.suppressed", 1))
                .isEqualTo("1 more finding is in the baseline or accepted and does not count.");
    }

    @Test
    void unknownKeyIsRefused() {
        Texts texts = Texts.of(TextReport.class, "text-report", Language.ENGLISH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.get("no.such"))
                .withMessage("There is no text no.such.");
    }

    /** The keys of a bundle. */
    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(TextReport.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
