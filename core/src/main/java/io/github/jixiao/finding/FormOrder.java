package io.github.jixiao.finding;

import io.github.jixiao.table.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order in which a person reads a submission: by table, what spans tables last; then by row and column. */
public final class FormOrder {

    private static final Comparator<Finding> OF_FINDINGS =
            (first, second) -> compare(first.table(), first.location(), second.table(), second.location());

    /** What findings are about by its place; where input has no rows, by its position. */
    public static final Comparator<Subject> OF_SUBJECTS =
            ((Comparator<Subject>) FormOrder::compare).thenComparingInt(Subject::position);

    private FormOrder() {}

    /** Findings of one submission in this order; those of one place stay as they are. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(OF_FINDINGS).toList();
    }

    private static int compare(Subject first, Subject second) {
        return compare(first.tableIndex(), first.location(), second.tableIndex(), second.location());
    }

    private static int compare(
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
