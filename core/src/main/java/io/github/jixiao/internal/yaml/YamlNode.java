package io.github.jixiao.internal.yaml;

/** What may stand in a document: words, a list, or a map. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap {

    YamlPlace place();
}
