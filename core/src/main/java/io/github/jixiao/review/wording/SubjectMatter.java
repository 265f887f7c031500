package io.github.jixiao.review.wording;

import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.rule.WordSet;
import io.github.jixiao.value.PlainText;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text is about: its pairs of neighbouring characters, once the words that every project uses are left out. Two texts that share a
 * pair speak of something in common; two that share none may still mean the same, so that only silence may follow from sharing.
 */
public final class SubjectMatter {
    private final Set<String> pairs = new HashSet<>();

    private SubjectMatter() {}

    /** What the texts together are about; {@code null} counts as an empty text. */
    public static SubjectMatter of(Vocabulary words, @Nullable String... texts) {
        SubjectMatter matter = new SubjectMatter();
        for (String text : texts) {
            matter.add(PlainText.compact(Objects.requireNonNullElse(text, "")), words.of(Topic.GENERAL_WORDS));
        }
        return matter;
    }

    private void add(String text, WordSet general) {
        char before = 0;
        int at = 0;
        while (at < text.length()) {
            String word = general.at(text, at);
            char character = text.charAt(at);
            boolean speaks = word == null && Character.isLetter(character);
            if (speaks && before != 0) {
                pairs.add("" + before + character);
            }
            before = speaks ? character : 0;
            at += word == null ? 1 : word.length();
        }
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Whether the two have anything in common. */
    public boolean touches(SubjectMatter other) {
        Set<String> fewer = pairs.size() < other.pairs.size() ? pairs : other.pairs;
        Set<String> more = fewer == pairs ? other.pairs : pairs;
        return fewer.stream().anyMatch(more::contains);
    }
}
