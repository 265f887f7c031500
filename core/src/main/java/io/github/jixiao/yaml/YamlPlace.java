package io.github.jixiao.yaml;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column from 1
 */
public record YamlPlace(int line, int column) {
    public static final YamlPlace START = new YamlPlace(1, 1);
}
