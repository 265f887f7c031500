package io.github.jixiao.readers.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up the head of an indicator block that has none, from the signs of its first row: level words, an operator, a name, a value. */
final class SignHeader {

    private SignHeader() {}

    /** A head that fits the row, or {@code null} unless the row holds a level-two word, a name and a value. */
    static @Nullable IndicatorHeader at(List<FormRow> rows, int index) {
        FormRow row = rows.get(index);
        List<Column> columns = new ArrayList<>();
        for (FormCell cell : row.cells()) {
            columns.add(new Column(role(cell, columns), null, "", cell.column(), cell.lastColumn(), null));
        }
        boolean packed = row.cells().stream().anyMatch(cell -> PackedIndicator.isPacked(cell.text()));
        boolean typed = columns.stream().anyMatch(column -> column.role() == ColumnRole.TYPE);
        boolean valued = columns.stream().anyMatch(column -> column.role().isTarget());
        if (packed) {
            return packed(row);
        }
        if (!typed || !valued) {
            return null;
        }
        return new IndicatorHeader(columns, List.of(new View(null, columns)), row.width(), 0);
    }

    /** The word 绩效指标 at most, and all indicators in the cell beside it. */
    private static IndicatorHeader packed(FormRow row) {
        List<Column> columns = row.cells().stream()
                .map(cell -> {
                    ColumnRole role = PackedIndicator.isPacked(cell.text()) ? ColumnRole.NAME : ColumnRole.SECTION;
                    return new Column(role, null, "", cell.column(), cell.lastColumn(), null);
                })
                .toList();
        return new IndicatorHeader(columns, List.of(new View(null, columns)), row.width(), 0);
    }

    private static ColumnRole role(FormCell cell, List<Column> before) {
        String text = cell.text();
        boolean typed = before.stream().anyMatch(column -> column.role() == ColumnRole.TYPE);
        boolean named = before.stream().anyMatch(column -> column.role() == ColumnRole.NAME);
        boolean signed = before.stream().anyMatch(column -> column.role() == ColumnRole.COMPARISON);
        boolean valued = before.stream()
                .anyMatch(column -> column.role() == ColumnRole.TARGET || column.role() == ColumnRole.VALUE);
        if (!typed) {
            return LevelWords.type(text) != null && LevelWords.category(text) == null
                    ? ColumnRole.TYPE
                    : LevelWords.category(text) != null ? ColumnRole.CATEGORY : ColumnRole.OTHER;
        }
        if (!named) {
            return ColumnRole.NAME;
        }
        if (!signed && !valued && CellSigns.isSign(text)) {
            return ColumnRole.COMPARISON;
        }
        if (!valued) {
            return signed ? ColumnRole.VALUE : ColumnRole.TARGET;
        }
        return signed && before.get(before.size() - 1).role() == ColumnRole.VALUE ? ColumnRole.UNIT : ColumnRole.OTHER;
    }
}
