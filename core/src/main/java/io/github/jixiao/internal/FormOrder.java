package io.github.jixiao.internal;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.internal.FindingCollector.Reported;
import io.github.jixiao.table.Location;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order in which a person reads findings: by place in the form, then by rule. */
final class FormOrder {
    /** By table, those across tables last; then by row and column. */
    static final Comparator<Finding> BY_PLACE =
            (first, second) -> places(first.table(), first.location(), second.table(), second.location());

    /** By place, and by rule where several speak about one place. */
    static final Comparator<Reported> BY_PLACE_AND_RULE = ((Comparator<Reported>) FormOrder::places)
            .thenComparingInt(reported -> reported.subject().position())
            .thenComparing(reported -> reported.rule().info().id())
            .thenComparing(reported -> reported.subject().identity())
            .thenComparing(Reported::variant)
            .thenComparing(reported -> reported.values().toString());

    private FormOrder() {}

    private static int places(Reported first, Reported second) {
        return places(
                first.table(),
                first.subject().location(),
                second.table(),
                second.subject().location());
    }

    private static int places(
            @Nullable Integer firstTable, Location first, @Nullable Integer secondTable, Location second) {
        int order = Integer.compare(
                Objects.requireNonNullElse(firstTable, Integer.MAX_VALUE),
                Objects.requireNonNullElse(secondTable, Integer.MAX_VALUE));
        if (order == 0) {
            order = Integer.compare(orZero(first.row()), orZero(second.row()));
        }
        return order == 0 ? Integer.compare(orZero(first.column()), orZero(second.column())) : order;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
