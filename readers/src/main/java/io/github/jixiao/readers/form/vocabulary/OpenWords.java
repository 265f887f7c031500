package io.github.jixiao.readers.form.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of a word file that leave a gap for any others: {@code …值单位} takes 指标值单位 and 目标值单位, {@code 年度…总额} takes 年度专项资金总额. Forms
 * of the next province name their boxes with other words around the same ends.
 *
 * @param <T> what the words mean
 */
final class OpenWords<T> {

    /** Stands for any words, or none. */
    static final String GAP = "…";

    private static final int LONGEST = 20;

    /** Stands for the last character of words that end with the gap. */
    private static final Character NO_END = GAP.charAt(0);

    /** By their last character, the longest first. */
    private final Map<Character, List<Words<T>>> byLastCharacter;

    private OpenWords(Map<Character, List<Words<T>>> byLastCharacter) {
        this.byLastCharacter = byLastCharacter;
    }

    private record Words<T>(String begin, String end, T meaning) {

        static <T> Words<T> of(String word, T meaning) {
            int gap = word.indexOf(GAP);
            return new Words<>(word.substring(0, gap), word.substring(gap + GAP.length()), meaning);
        }

        int length() {
            return begin.length() + end.length();
        }

        int lengthOfEnd() {
            return end.length();
        }

        Character lastCharacter() {
            return end.isEmpty() ? NO_END : end.charAt(end.length() - 1);
        }

        boolean fit(String plain) {
            return plain.length() >= length() && plain.endsWith(end) && plain.startsWith(begin);
        }
    }

    /** The open words of the file; its other words are passed over. */
    static <T> OpenWords<T> read(String file, Function<String, T> meaning) {
        List<Words<T>> all = new ArrayList<>();
        WordFile.read(file)
                .forEach((name, words) -> words.stream()
                        .filter(word -> word.contains(GAP))
                        .forEach(word -> all.add(Words.of(word, meaning.apply(name)))));
        return new OpenWords<>(all.stream()
                .sorted(Comparator.<Words<T>>comparingInt(Words::length)
                        .thenComparingInt(Words::lengthOfEnd)
                        .reversed())
                .collect(Collectors.groupingBy(Words::lastCharacter)));
    }

    /** What the plain words mean by the longest open words they fit, the first in the file among equals; or {@code null}. */
    @Nullable
    T find(String plain) {
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
        }
        Words<T> closed = first(plain, plain.charAt(plain.length() - 1));
        Words<T> endless = first(plain, NO_END);
        Words<T> longest = closed == null || (endless != null && endless.length() > closed.length()) ? endless : closed;
        return longest == null ? null : longest.meaning();
    }

    private @Nullable Words<T> first(String plain, Character last) {
        for (Words<T> words : byLastCharacter.getOrDefault(last, List.of())) {
            if (words.fit(plain)) {
                return words;
            }
        }
        return null;
    }
}
