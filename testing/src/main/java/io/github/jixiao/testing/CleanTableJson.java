package io.github.jixiao.testing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import java.util.List;

/** The test kit's clean tables in the exchange format, as a sender would write them: without what only a reader of forms can know. */
final class CleanTableJson {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CleanTableJson() {}

    /** @param base {@code project} or {@code department} */
    static ObjectNode of(String base) throws JsonProcessingException {
        return switch (base) {
            case "project" -> json(SampleTables.project());
            case "department" -> json(SampleTables.department());
            default -> throw new IllegalArgumentException("There is no clean table " + base + ".");
        };
    }

    private static ObjectNode json(PerformanceTargetTable table) throws JsonProcessingException {
        String json = SubmissionJsonWriter.write(List.of(Submission.of("", table)));
        JsonNode written = MAPPER.readTree(json).path(0).path("tables").path(0);
        ObjectNode clean = (ObjectNode) written;
        clean.remove("places");
        return clean;
    }
}
