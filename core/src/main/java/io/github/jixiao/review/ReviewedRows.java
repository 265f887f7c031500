package io.github.jixiao.review;

import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the reviewed indicators of a table. */
final class ReviewedRows {

    private ReviewedRows() {}

    /** The rows of a table, in the order of the form. */
    static List<ReviewedIndicator> of(int tableIndex, PerformanceTargetTable table, Profile profile) {
        Set<Integer> doubtful = doubtfulRows(table);
        List<Namesake> namesakes = Namesake.of(table.indicators());
        List<ReviewedIndicator> rows = new ArrayList<>(table.indicators().size());
        for (Indicator indicator : table.indicators()) {
            int at = rows.size();
            Integer row = indicator.location().row();
            rows.add(new ReviewedIndicator(
                    tableIndex,
                    FormSection.INDICATORS.at(at),
                    indicator,
                    namesakes.get(at),
                    row != null && doubtful.contains(row),
                    profile));
        }
        return List.copyOf(rows);
    }

    private static Set<Integer> doubtfulRows(PerformanceTargetTable table) {
        return table.repairs().stream()
                .filter(repair ->
                        repair.kind() == Repair.Kind.DOUBTFUL_CHARACTER || repair.kind() == Repair.Kind.SHARED_VALUE)
                .map(repair -> repair.location().row())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
