package io.github.jixiao.readers.form.cell;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells have found their columns.
 *
 * @param row the row as it stands
 * @param cells the cells of each column that has any, from left to right
 * @param unclaimed cells that suit no column
 * @param shifted whether some cell did not stand in the column it belongs to
 */
public record AlignedRow(FormRow row, Map<Column, List<FormCell>> cells, List<FormCell> unclaimed, boolean shifted) {

    /** The cells of the column, from left to right; one alone where they repeat its words. */
    public List<FormCell> cells(@Nullable Column column) {
        List<FormCell> found = column == null ? List.of() : cells.getOrDefault(column, List.of());
        boolean repeated = found.stream().map(FormCell::text).distinct().count() == 1;
        return repeated ? found.subList(0, 1) : found;
    }

    /** The cell of the column, or {@code null}; several cells in one column are joined. */
    @Nullable
    public FormCell cell(@Nullable Column column) {
        List<FormCell> found = cells(column);
        if (found.size() <= 1) {
            return found.isEmpty() ? null : found.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (FormCell cell : found) {
            boolean apart =
                    text.length() > 0 && column != null && !column.role().isTarget();
            text.append(apart ? " " : "").append(cell.text().strip());
        }
        return found.get(0).withText(text.toString());
    }

    /** The cell of the column, or one that reaches down from above it. */
    @Nullable
    public FormCell cellOrAbove(@Nullable Column column) {
        FormCell own = cell(column);
        if (own != null || column == null) {
            return own;
        }
        return row.above().stream()
                .filter(cell -> cell.column() <= column.to() && cell.lastColumn() >= column.from())
                .findFirst()
                .orElse(null);
    }
}
