package io.github.jixiao.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A clean table with the changes that an example on a rule page makes.
 *
 * <ul>
 *   <li>{@code base}: the clean table, {@code project} unless said otherwise
 *   <li>{@code without}: types of which no indicator is left
 *   <li>{@code indicators}: take the place of the clean table's indicators of the same types; one with {@code copies} stands for so
 *       many, numbered where its name says <code>{n}</code>
 *   <li>{@code weights}: one for each indicator, in order
 *   <li>every other member: takes the place of the clean table's; objects are merged member by member
 * </ul>
 */
final class ExampleTable {
    private final ObjectNode changes;
    private final ObjectNode table;

    private ExampleTable(ObjectNode changes) throws JsonProcessingException {
        this.changes = changes;
        this.table = CleanTableJson.of(changes.path("base").asText("project"));
    }

    static ObjectNode from(JsonNode changes) throws JsonProcessingException {
        ExampleTable example = new ExampleTable(changes.deepCopy());
        example.removeIndicators();
        example.replaceIndicators();
        example.giveWeights();
        example.changes.remove(Set.of("base", "without", "indicators", "weights"));
        merge(example.table, example.changes);
        return example.table;
    }

    private static void merge(ObjectNode target, ObjectNode changes) {
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            JsonNode old = target.get(change.getKey());
            if (old instanceof ObjectNode inner && change.getValue() instanceof ObjectNode innerChanges) {
                merge(inner, innerChanges);
            } else {
                target.set(change.getKey(), change.getValue());
            }
        }
    }

    private ArrayNode indicators() {
        return table.withArrayProperty("indicators");
    }

    private void removeIndicators() {
        Set<String> unwanted = new HashSet<>();
        changes.path("without").forEach(type -> unwanted.add(type.asText()));
        ArrayNode kept = table.arrayNode();
        indicators().forEach(indicator -> {
            if (!unwanted.contains(type(indicator))) {
                kept.add(indicator);
            }
        });
        table.set("indicators", kept);
    }

    private void replaceIndicators() {
        JsonNode given = changes.path("indicators");
        Set<String> types = new HashSet<>();
        given.forEach(indicator -> types.add(type(indicator)));
        ArrayNode mixed = table.arrayNode();
        Set<String> placed = new HashSet<>();
        for (JsonNode old : indicators()) {
            if (!types.contains(type(old))) {
                mixed.add(old);
            } else if (placed.add(type(old))) {
                add(mixed, given, type(old));
            }
        }
        for (JsonNode indicator : given) {
            if (placed.add(type(indicator))) {
                add(mixed, given, type(indicator));
            }
        }
        table.set("indicators", mixed);
    }

    private static void add(ArrayNode mixed, JsonNode given, String type) {
        for (JsonNode indicator : given) {
            if (type(indicator).equals(type)) {
                for (int copy = 1; copy <= indicator.path("copies").asInt(1); copy++) {
                    mixed.add(numbered(indicator, copy));
                }
            }
        }
    }

    private static ObjectNode numbered(JsonNode indicator, int copy) {
        ObjectNode numbered = indicator.deepCopy();
        if (numbered.remove("copies") != null) {
            numbered.put("name", numbered.path("name").asText().replace("{n}", String.valueOf(copy)));
        }
        return numbered;
    }

    private static String type(JsonNode indicator) {
        return indicator.path("type").asText("");
    }

    private void giveWeights() {
        JsonNode weights = changes.path("weights");
        if (!weights.isMissingNode() && weights.size() != indicators().size()) {
            throw new IllegalArgumentException(
                    weights.size() + " weights for " + indicators().size() + " indicators.");
        }
        for (int i = 0; i < weights.size(); i++) {
            ((ObjectNode) indicators().get(i)).set("weight", weights.get(i));
        }
    }
}
