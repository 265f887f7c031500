package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What rules look at, of one table or of one submission. */
record Facts(Collection<Object> all) {

    <T> List<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<ReviewedIndicator> indicators() {
        return of(ReviewedIndicator.class);
    }

    /** The indicators whose reading leaves no doubt and that meet a condition. */
    List<ReviewedIndicator> sure(Predicate<ReviewedIndicator> condition) {
        return indicators().stream()
                .filter(row -> !row.isDoubtful())
                .filter(condition)
                .toList();
    }

    /** The table; only among the facts of a table. */
    ReviewedTable table() {
        return of(ReviewedTable.class).get(0);
    }
}
