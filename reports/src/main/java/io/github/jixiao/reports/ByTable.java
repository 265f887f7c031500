package io.github.jixiao.reports;

import io.github.jixiao.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Findings of a submission by the table they are about, each list in the order given.
 *
 * @param <T> findings, or what holds them
 */
public final class ByTable<T> {
    private final Map<@Nullable Integer, List<T>> byTable = new HashMap<>();

    private ByTable() {}

    /**
     * Sorts them.
     *
     * @param finding the finding that an element holds
     */
    public static <T> ByTable<T> of(List<T> elements, Function<T, Finding> finding) {
        ByTable<T> sorted = new ByTable<>();
        for (T element : elements) {
            sorted.byTable
                    .computeIfAbsent(finding.apply(element).table(), table -> new ArrayList<>())
                    .add(element);
        }
        return sorted;
    }

    /** What is about a table; with {@code null}, what is about none or several. */
    public List<T> of(@Nullable Integer table) {
        return byTable.getOrDefault(table, List.of());
    }
}
