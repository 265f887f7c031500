package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"submission.json", "table.json"})
    void fixtureIsValid(String name) throws UnreadableFileException {
        String json = Json.fixture(name);

        assertThat(TableSchema.faults(json)).isEmpty();
        assertThat(Json.submissions(json)).isNotEmpty();
    }

    @Test
    void schemaDeclaresItsDialect() {
        assertThat(TableSchema.text()).contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }
}
