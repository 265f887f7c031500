package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PublishedSchemasTest {
    static final List<String> SCHEMAS = SchemaCommand.SCHEMAS;

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void schemaInTheDocumentationIsTheOnePrinted(String name) {
        assertThat(Path.of("..", "docs", "schemas", name + ".schema.json"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.of("schema", name).out());
    }

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void schemaKeepsToTheDraft(String name) {
        List<Error> faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(Run.of("schema", name).out(), InputFormat.JSON);

        assertThat(faults).isEmpty();
    }
}
