package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What rules look at, of one table or of one submission, sorted by class. */
final class Facts {
    private final Map<Class<?>, List<Object>> byClass = new HashMap<>();

    Facts(Collection<Object> facts) {
        add(facts);
    }

    void add(Collection<Object> facts) {
        for (Object fact : facts) {
            byClass.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
    }

    @SuppressWarnings("unchecked") // as sorted
    <T> List<T> of(Class<T> type) {
        return (List<T>) byClass.getOrDefault(type, List.of());
    }

    List<ReviewedIndicator> indicators() {
        return of(ReviewedIndicator.class);
    }

    /** The indicators whose reading leaves no doubt and that meet a condition. */
    List<ReviewedIndicator> sure(Predicate<ReviewedIndicator> condition) {
        List<ReviewedIndicator> rows = List.of();
        for (ReviewedIndicator row : indicators()) {
            if (!row.isDoubtful() && condition.test(row)) {
                rows = rows.isEmpty() ? new ArrayList<>() : rows;
                rows.add(row);
            }
        }
        return rows;
    }

    /** The table; only among the facts of a table. */
    ReviewedTable table() {
        return of(ReviewedTable.class).get(0);
    }
}
