package io.github.jixiao.yaml;

import java.util.List;

/** A list, in the order written. */
public record YamlList(List<YamlNode> items, YamlPlace place) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }
}
