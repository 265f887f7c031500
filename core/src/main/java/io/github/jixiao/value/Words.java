package io.github.jixiao.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A closed set of words, found in a text by the longest match. */
final class Words {
    private final WordsByCharacter byFirst;
    private final WordsByCharacter byLast;

    Words(Collection<String> words) {
        List<String> longestFirst = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        byFirst = new WordsByCharacter(longestFirst, word -> word.charAt(0));
        byLast = new WordsByCharacter(longestFirst, word -> word.charAt(word.length() - 1));
    }

    static Words of(String words) {
        return new Words(List.of(words.split(" ", -1)));
    }

    /** The words of a resource beside this class, by section; words before the first section stand under the empty name. */
    static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream stream = Words.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The library is incomplete: " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String section = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, name -> new ArrayList<>())
                            .addAll(List.of(line.strip().split(" +", -1)));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sections;
    }

    /** The longest word that begins at this place and ends before the limit, or {@code null}. */
    @Nullable
    String at(String text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        for (String word : byFirst.of(text.charAt(start))) {
            if (start + word.length() <= limit && text.startsWith(word, start)) {
                return word;
            }
        }
        return null;
    }

    /** The longest word that ends at this place and begins after the limit, or {@code null}. */
    @Nullable
    String endingAt(String text, int end, int limit) {
        if (end <= limit) {
            return null;
        }
        for (String word : byLast.of(text.charAt(end - 1))) {
            if (end - word.length() >= limit && text.startsWith(word, end - word.length())) {
                return word;
            }
        }
        return null;
    }

    /** Whether one of the words stands between the two places. */
    boolean anyIn(String text, int start, int limit) {
        for (int at = start; at < limit; at++) {
            if (at(text, at, limit) != null) {
                return true;
            }
        }
        return false;
    }
}
