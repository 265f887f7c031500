package io.github.jixiao.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HtmlTextsTest {

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(keys("html-report_en.properties")).isEqualTo(keys("html-report.properties"));
    }

    private static Set<String> keys(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
            texts.load(stream);
        }
        return texts.stringPropertyNames();
    }
}
