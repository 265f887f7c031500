package io.github.jixiao.reports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The gravest of things that come one by one, in memory for a fixed number of them. Of equally grave ones the first to come stay.
 *
 * @param <T> what is listed
 */
public final class GravestListing<T> {
    private final int room;
    private final TreeMap<Integer, Deque<Numbered<T>>> byGravity = new TreeMap<>();
    private long added;
    private int kept;

    /**
     * @param room how many to keep at most
     */
    public GravestListing(int room) {
        this.room = room;
    }

    private record Numbered<T>(long number, T item) {}

    /** Takes the next thing; the higher its gravity, the longer it stays. */
    public void add(int gravity, T item) {
        byGravity.computeIfAbsent(gravity, none -> new ArrayDeque<>()).addLast(new Numbered<>(added++, item));
        kept++;
        if (kept > room) {
            Map.Entry<Integer, Deque<Numbered<T>>> least = byGravity.firstEntry();
            least.getValue().removeLast();
            kept--;
            if (least.getValue().isEmpty()) {
                byGravity.remove(least.getKey());
            }
        }
    }

    /** How many were not kept. */
    public long omitted() {
        return added - kept;
    }

    /** Those kept, in the order they came. */
    public List<T> inOrder() {
        return byGravity.values().stream()
                .flatMap(Deque::stream)
                .sorted(Comparator.comparingLong(Numbered::number))
                .map(Numbered::item)
                .toList();
    }

    /** Those kept, the gravest first, equally grave ones in the order they came. */
    public List<T> gravestFirst() {
        List<T> items = new ArrayList<>(kept);
        byGravity.descendingMap().values().forEach(each -> each.forEach(numbered -> items.add(numbered.item())));
        return items;
    }
}
