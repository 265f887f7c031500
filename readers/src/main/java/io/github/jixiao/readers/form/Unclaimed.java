package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells with each table what stands in the rows of its form and nothing was made of: whoever reads the table alone learns of it too. */
final class Unclaimed {

    private Unclaimed() {}

    /**
     * The tables, each with what was left over in its own rows.
     *
     * @param tables those of one form
     * @param claims what the pieces of the form were taken for
     */
    static List<PerformanceTargetTable> told(List<PerformanceTargetTable> tables, List<FormRow> rows, Claims claims) {
        List<List<Repair>> told = new ArrayList<>();
        tables.forEach(table -> told.add(new ArrayList<>(table.repairs())));
        List<Integer> firstRows = tables.stream().map(Unclaimed::firstRow).toList();
        for (FormRow row : tables.isEmpty() ? List.<FormRow>of() : rows) {
            List<FormCell> left = row.cells().stream()
                    .filter(cell -> !cell.isClaimed(claims) && !isRepetition(cell, row, claims))
                    .toList();
            if (!left.isEmpty()) {
                int table = tableOf(firstRows, left.get(0).location());
                Location place = left.get(0)
                        .location()
                        .withTable(tables.get(table).location().table());
                String text =
                        left.stream().map(cell -> Words.oneLine(cell.text())).collect(Collectors.joining(" "));
                told.get(table).add(new Repair(Repair.Kind.UNCLAIMED, text, place));
            }
        }
        List<PerformanceTargetTable> complete = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            PerformanceTargetTable table = tables.get(i);
            boolean changed = told.get(i).size() > table.repairs().size();
            complete.add(changed ? table.toBuilder().repairs(told.get(i)).build() : table);
        }
        return complete;
    }

    /** Whether a conversion wrote a merged cell once more. */
    private static boolean isRepetition(FormCell cell, FormRow row, Claims claims) {
        return row.cells().stream()
                .anyMatch(other ->
                        other.column() < cell.column() && other.text().equals(cell.text()) && other.isClaimed(claims));
    }

    /** The row in which the first indicator of the table stands; beyond all rows where it has none. */
    private static int firstRow(PerformanceTargetTable table) {
        return table.indicators().stream()
                .map(Indicator::location)
                .map(Location::row)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The last table of a list whose indicators begin above the place; the first where none does. */
    private static int tableOf(List<Integer> firstRows, Location place) {
        int row = Objects.requireNonNullElse(place.row(), 0);
        int found = 0;
        for (int i = 1; i < firstRows.size(); i++) {
            found = firstRows.get(i) <= row ? i : found;
        }
        return found;
    }
}
