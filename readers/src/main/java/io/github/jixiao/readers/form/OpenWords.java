package io.github.jixiao.readers.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private static final int LONGEST_END = 12;

    private final Map<String, List<Words<T>>> byEnd = new HashMap<>();

    private record Words<T>(String begin, String end, T meaning) {

        int length() {
            return begin.length() + end.length();
        }
    }

    /** The open words of the file; its other words are passed over. */
    static <T> OpenWords<T> read(String file, Function<String, T> meaning) {
        OpenWords<T> open = new OpenWords<>();
        WordFile.read(file)
                .forEach((name, words) -> words.stream()
                        .filter(word -> word.contains(GAP))
                        .forEach(word -> open.add(word, meaning.apply(name))));
        return open;
    }

    private void add(String word, T meaning) {
        int gap = word.indexOf(GAP);
        Words<T> words = new Words<>(word.substring(0, gap), word.substring(gap + GAP.length()), meaning);
        byEnd.computeIfAbsent(words.end(), end -> new ArrayList<>()).add(words);
    }

    /** What the plain words mean by the longest open words they fit, the first in the file among equals; or {@code null}. */
    @Nullable
    T find(String plain) {
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
        }
        Words<T> best = null;
        for (int length = Math.min(plain.length(), LONGEST_END); length >= 0; length--) {
            List<Words<T>> ending = byEnd.get(plain.substring(plain.length() - length));
            for (Words<T> words : ending == null ? List.<Words<T>>of() : ending) {
                boolean fits = plain.length() >= words.length() && plain.startsWith(words.begin());
                best = fits && (best == null || words.length() > best.length()) ? words : best;
            }
        }
        return best == null ? null : best.meaning();
    }
}
