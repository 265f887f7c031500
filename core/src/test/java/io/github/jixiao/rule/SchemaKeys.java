package io.github.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys that the published schema of profiles knows. */
final class SchemaKeys {

    private SchemaKeys() {}

    /** The keys directly under a node of the schema, named by JSON Pointer. */
    static List<String> at(String pointer) {
        return List.copyOf(JsonMapper.shared()
                .readTree(ProfileSchema.text())
                .at(pointer + "/properties")
                .propertyNames());
    }

    /** The words that a node of the schema allows. */
    static List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        for (JsonNode word : JsonMapper.shared().readTree(ProfileSchema.text()).at(pointer + "/enum")) {
            words.add(word.asString());
        }
        return words;
    }

    /** The keys under a node of the schema, those of its inner nodes too. */
    static List<String> below(String pointer) {
        List<String> keys = new ArrayList<>();
        for (String key : at(pointer)) {
            keys.add(key);
            keys.addAll(below(pointer + "/properties/" + key));
        }
        return keys;
    }
}
