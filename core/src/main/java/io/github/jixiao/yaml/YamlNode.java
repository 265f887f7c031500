package io.github.jixiao.yaml;

/** What may stand in a document: words, a list, or a map. */
public sealed interface YamlNode permits YamlText, YamlList, YamlMap {

    YamlPlace place();
}
