package io.github.jixiao.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Members by key, in the order written. */
public record YamlMap(Map<String, Member> members, YamlPlace place) implements YamlNode {

    /**
     * A key with its value.
     *
     * @param place where the key stands
     */
    public record Member(YamlPlace place, YamlNode value) {}

    public YamlMap {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
