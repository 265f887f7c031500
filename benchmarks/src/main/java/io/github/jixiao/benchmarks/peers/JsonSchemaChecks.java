package io.github.jixiao.benchmarks.peers;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What a JSON Schema can say of the checks: that boxes are filled. It knows no sums, no joins and no value inside a text. */
final class JsonSchemaChecks {
    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["projectName", "objectives", "funding", "indicators"],
              "properties": {
                "projectName": {"type": "string", "pattern": "\\\\S"},
                "objectives": {"required": ["annual"], "properties": {"annual": {"type": "string", "pattern": "\\\\S"}}},
                "funding": {
                  "required": ["annual"],
                  "properties": {"annual": {"required": ["total"], "properties": {"total": {"type": "number"}}}}
                },
                "indicators": {
                  "items": {
                    "required": ["name", "target"],
                    "properties": {
                      "name": {"type": "string", "pattern": "\\\\S"},
                      "target": {"type": "string", "pattern": "\\\\S", "not": {"pattern": "若干|一批|[1-9]\\\\d\\\\d\\\\.?\\\\d*%"}}
                    }
                  }
                }
              }
            }
            """;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA, InputFormat.JSON);

    /** Parses a table and checks it. */
    List<Error> check(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
