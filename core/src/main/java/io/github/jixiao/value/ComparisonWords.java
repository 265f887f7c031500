package io.github.jixiao.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one place (before, apart, behind) in {@code comparison-words.txt}, with the sign each stands for. */
final class ComparisonWords {
    private static final Map<String, List<String>> SECTIONS = Words.sections("comparison-words.txt");

    private final Words words;
    private final Map<String, Comparison> meanings = new HashMap<>();

    ComparisonWords(String place) {
        List<String> all = new ArrayList<>(SECTIONS.getOrDefault(place, List.of()));
        for (Comparison comparison : Comparison.values()) {
            for (String word : SECTIONS.getOrDefault(place + " " + comparison.symbol(), List.of())) {
                meanings.put(word, comparison);
                all.add(word);
            }
        }
        words = new Words(all);
    }

    /** The longest word that begins here, or {@code null}. */
    @Nullable
    String at(String text, int start, int limit) {
        return words.at(text, start, limit);
    }

    /** The longest word that ends here, or {@code null}. */
    @Nullable
    String endingAt(String text, int end, int limit) {
        return words.endingAt(text, end, limit);
    }

    /** The sign the word stands for; {@code null} for a word that compares nothing. */
    @Nullable
    Comparison meaning(String word) {
        return meanings.get(word);
    }
}
