package io.github.jixiao.review.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What several tables may state of one and the same thing, each in figures of its own.
 *
 * @param <T> the kind of statement
 */
interface Statement<T extends Statement<T>> {

    /** What it is about. */
    String key();

    /** Number of the table it stands in. */
    int table();

    /** What of it is compared: equal for statements that agree and disagree with the same others. */
    Object content();

    /** Whether both speak of the same, so that their figures must agree. */
    boolean isComparableWith(T other);

    /** Whether the figures disagree. */
    boolean differsFrom(T other);

    /**
     * Each statement that disagrees with the first table that states the same, so that one wrong figure is one difference however many
     * tables repeat the right one.
     *
     * @param statements in the order of their tables
     */
    static <T extends Statement<T>, D> List<D> differences(List<T> statements, BiFunction<T, T, D> difference) {
        Map<String, Map<Object, T>> earlier = new HashMap<>();
        List<D> differences = new ArrayList<>();
        for (T other : statements) {
            Map<Object, T> stated = earlier.computeIfAbsent(other.key(), key -> new LinkedHashMap<>());
            List<T> firsts = ofFirstTable(stated.values(), other);
            if (!firsts.isEmpty() && firsts.stream().allMatch(other::differsFrom)) {
                differences.add(difference.apply(firsts.get(0), other));
            }
            stated.putIfAbsent(other.content(), other);
        }
        return differences;
    }

    /** What the first table says that states the same as a later one. */
    private static <T extends Statement<T>> List<T> ofFirstTable(Collection<T> stated, T other) {
        List<T> found = new ArrayList<>();
        for (T first : stated) {
            boolean another = first.table() >= other.table()
                    || (!found.isEmpty() && first.table() > found.get(0).table());
            if (another) {
                break;
            }
            if (other.isComparableWith(first)) {
                found.add(first);
            }
        }
        return found;
    }
}
