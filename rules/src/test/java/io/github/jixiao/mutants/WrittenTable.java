package io.github.jixiao.mutants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A table written down for people: its boxes as JSON, a line {@code ---}, then one line for each indicator, {@code TYPE | name | target}.
 * More parts follow as {@code standard=…}, {@code weight=…}, {@code term=MEDIUM_TERM}; the word {@code qualitative} stands for the sign 定性.
 */
final class WrittenTable {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private WrittenTable() {}

    /** The table in the exchange format. */
    static ObjectNode read(String text) throws JsonProcessingException {
        String[] halves = text.split("\n---\n", 2);
        ObjectNode table = (ObjectNode) MAPPER.readTree(halves[0]);
        ArrayNode indicators = table.putArray("indicators");
        halves[1].lines().filter(line -> !line.isBlank()).forEach(line -> indicators.add(indicator(line)));
        return table;
    }

    /** Lines that belong together, joined by {@code &&}. */
    static List<ObjectNode> indicators(String lines) {
        List<ObjectNode> indicators = new ArrayList<>();
        for (String line : lines.split("&&", -1)) {
            indicators.add(indicator(line));
        }
        return indicators;
    }

    private static ObjectNode indicator(String line) {
        String[] parts = line.strip().split(" ?\\| ?", -1);
        ObjectNode indicator = MAPPER.createObjectNode();
        indicator
                .put("type", parts[0])
                .put("name", parts[1])
                .putObject("target")
                .put("text", parts[2]);
        for (int i = 3; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            switch (pair[0]) {
                case "weight" -> indicator.put("weight", new BigDecimal(pair[1]));
                case "qualitative" -> ((ObjectNode) indicator.get("target")).put("qualitative", true);
                case "underBenefit" -> indicator.put("category", "BENEFIT");
                default -> indicator.put(pair[0], pair[1]);
            }
        }
        return indicator;
    }
}
