package io.github.jixiao.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of words that can be looked for in a text in one pass. */
public final class WordSet {
    /** No words at all. */
    public static final WordSet EMPTY = new WordSet(List.of());

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();
    private final List<String> words;

    public WordSet(Collection<String> words) {
        this.words = words.stream().filter(word -> !word.isEmpty()).distinct().toList();
        for (String word : this.words) {
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
                    .add(word);
        }
    }

    /** The words, in the order given. */
    public List<String> words() {
        return words;
    }

    /** Whether any of the words stands in the text. */
    public boolean occursIn(String text) {
        return firstIn(text) != null;
    }

    /** The word that stands first in the text, the longest where several start there; {@code null} if none does. */
    public @Nullable String firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            String found = at(text, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The longest of the words that stands at a place in the text; {@code null} if none does. */
    public @Nullable String at(String text, int place) {
        String found = null;
        for (String word : byFirst.getOrDefault(text.charAt(place), List.of())) {
            if (text.startsWith(word, place) && (found == null || word.length() > found.length())) {
                found = word;
            }
        }
        return found;
    }

    /** Whether the text is nothing but these words, one after the other; so is an empty one. */
    public boolean makesUp(String text) {
        int at = 0;
        while (at < text.length()) {
            String word = at(text, at);
            if (word == null) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    /** The longest of the words that the text ends with; {@code null} if it ends with none. */
    public @Nullable String endOf(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String found = null;
        for (String word : byLast.getOrDefault(text.charAt(text.length() - 1), List.of())) {
            if (text.endsWith(word) && (found == null || word.length() > found.length())) {
                found = word;
            }
        }
        return found;
    }

    /** Whether the text is one of the words. */
    public boolean contains(String text) {
        return !text.isEmpty()
                && byFirst.getOrDefault(text.charAt(0), List.of()).contains(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordSet set && words.equals(set.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
