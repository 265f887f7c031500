package io.github.jixiao.readers.form;

import io.github.jixiao.table.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one term: forms that set targets for the medium term and for the year print two such groups side by side.
 *
 * @param term {@code null} where the heads name no term and there is only one group
 * @param columns from left to right, shared level columns included
 */
record View(@Nullable Term term, List<Column> columns) {

    View {
        columns = List.copyOf(columns);
    }

    /** The first column of the role, or {@code null}. */
    @Nullable
    Column find(ColumnRole role) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .findFirst()
                .orElse(null);
    }
}
