package io.github.jixiao.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an editor shows of the properties. */
class PropertyMetadataTest {

    private static String metadata(String name) throws IOException {
        try (InputStream file = PropertyMetadataTest.class.getResourceAsStream("/META-INF/" + name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        String metadata = metadata("spring-configuration-metadata.json");

        assertThat(JixiaoProperties.class.getRecordComponents()).allSatisfy(component -> {
            String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            assertThat(metadata).contains("\"name\": \"jixiao." + name + "\"");
        });
        assertThat(metadata)
                .contains("\"defaultValue\": \"30s\"", "how long the review of one request may take")
                .contains("\"name\": \"management.health.jixiao.enabled\"");
    }

    @Test
    void everyProfileIsOffered() throws IOException {
        String metadata = metadata("additional-spring-configuration-metadata.json");

        assertThat(Profile.names()).allSatisfy(name -> assertThat(metadata).contains("{\"value\": \"" + name + "\"}"));
    }
}
