package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.table.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one term, or of one level: forms that set targets for the medium term and for the year print two such groups side by side,
 * and lists may print one for each level-one indicator.
 *
 * @param term {@code null} where the heads name no term and there is only one group
 * @param columns from left to right, shared level columns included
 * @param level the level-one words over the columns, where the form sets level one across its head; {@code null} elsewhere
 */
record View(
        @Nullable Term term, List<Column> columns, @Nullable String level) {

    View(@Nullable Term term, List<Column> columns) {
        this(term, columns, null);
    }

    View {
        columns = List.copyOf(columns);
    }

    /** Whether the targets stand in columns of their own rather than behind the names. */
    boolean hasTargets() {
        return columns.stream().anyMatch(column -> column.role().isTarget() || column.role() == ColumnRole.ACTUAL);
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
