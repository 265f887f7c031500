package io.github.jixiao.yaml;

/**
 * A word, number or text as written; what it means is for the reader to say, so that {@code no} stays a word.
 *
 * @param quoted whether it stands in quotation marks
 */
public record YamlText(String text, boolean quoted, YamlPlace place) implements YamlNode {

    /** Whether nothing is written after the key, or a null. */
    public boolean isEmpty() {
        return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
}
