package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.table.Repair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form, cut out of its document.
 *
 * @param title the title over it; {@code null} where it has none
 * @param lines lines between title and grid
 * @param rows its rows, of one or more grids
 * @param repairs what the readers of its grids put right
 * @param documentYear the budget year that the document's own heading names; {@code null} where it names none
 * @param titleCell the line or cell of the title
 */
public record FormSheet(
        @Nullable FormTitle title,
        List<FormCell> lines,
        List<FormRow> rows,
        List<Repair> repairs,
        @Nullable Integer documentYear,
        @Nullable FormCell titleCell) {

    public FormSheet {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        repairs = List.copyOf(repairs);
    }

    /** The same form with other rows. */
    public FormSheet withRows(List<FormRow> newRows) {
        return new FormSheet(title, lines, newRows, repairs, documentYear, titleCell);
    }

    /** The same form, its places numbered as belonging to the table given. */
    public FormSheet inTable(int table) {
        return new FormSheet(
                title,
                lines.stream().map(line -> line.inTable(table)).toList(),
                rows.stream().map(row -> row.inTable(table)).toList(),
                repairs.stream()
                        .map(repair -> new Repair(
                                repair.kind(), repair.text(), repair.location().withTable(table)))
                        .toList(),
                documentYear,
                titleCell);
    }
}
