package io.github.jixiao.rule;

import io.github.jixiao.value.WordsByCharacter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of words that can be looked for in a text in one pass. */
public final class WordSet {
    /** No words at all. */
    public static final WordSet EMPTY = new WordSet(List.of());

    private final WordsByCharacter byFirst;
    private final WordsByCharacter byLast;
    private final List<String> words;

    public WordSet(Collection<String> words) {
        this.words = words.stream().filter(word -> !word.isEmpty()).distinct().toList();
        List<String> longestFirst = this.words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        byFirst = new WordsByCharacter(longestFirst, word -> word.charAt(0));
        byLast = new WordsByCharacter(longestFirst, word -> word.charAt(word.length() - 1));
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
        for (String word : byFirst.of(text.charAt(place))) {
            if (text.startsWith(word, place)) {
                return word;
            }
        }
        return null;
    }

    /** The text without any of the words, taken out one word after the other in the order given. */
    public String removedFrom(String text) {
        String rest = text;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
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
        return endingAt(text, text.length());
    }

    /** The longest of the words that ends at a place in the text; {@code null} if none does. */
    public @Nullable String endingAt(String text, int end) {
        if (end == 0) {
            return null;
        }
        for (String word : byLast.of(text.charAt(end - 1))) {
            if (text.startsWith(word, end - word.length())) {
                return word;
            }
        }
        return null;
    }

    /** Whether the text is one of the words. */
    public boolean contains(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String word : byFirst.of(text.charAt(0))) {
            if (word.equals(text)) {
                return true;
            }
        }
        return false;
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
