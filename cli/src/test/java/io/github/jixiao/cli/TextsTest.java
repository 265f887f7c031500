package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(keys("texts_en.properties")).isEqualTo(keys("texts.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(Jixiao.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames();
    }
}
