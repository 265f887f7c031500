package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.AlignedRow;
import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.RowAligner;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a list that name the unit of the projects below them, some with the sums of its money. */
final class UnitRows {

    private static final Pattern PROJECT = Pattern.compile("(?:项目|专项|经费|资金|工程|课题|补助|补贴|费用?)$");

    private final @Nullable Column names;
    private final RowAligner aligner;
    private final Claims claims;
    private @Nullable FormCell unit;

    /** @param names the column of the projects' names, if the list has one */
    UnitRows(@Nullable Column names, RowAligner aligner, Claims claims) {
        this.names = names;
        this.aligner = aligner;
        this.claims = claims;
    }

    /** The unit named last. */
    @Nullable
    FormCell unit() {
        return unit;
    }

    /** Whether the row, which tells no project, is one cell across the columns of the projects. */
    boolean isBand(FormRow row) {
        return names != null
                && row.cells().size() == 1
                && row.first().column() < names.from()
                && row.first().lastColumn() >= names.from()
                && row.first().label() == null;
    }

    /**
     * Takes the rows of what looks like a project where they are one row with nothing but a unit's name, or its code and sums as well: under
     * 单位名称、项目名称 stand both.
     *
     * @param last whether no project follows
     */
    boolean take(List<FormRow> project, boolean last) {
        List<FormRow> written = project.stream().filter(row -> !row.isBlank()).toList();
        if (names == null || !names.head().contains("单位") || written.size() != 1) {
            return false;
        }
        FormRow row = written.get(0);
        AlignedRow aligned = aligner.align(row);
        FormCell named = aligned.cell(names);
        boolean alone = row.cells().size() == 1;
        if (named == null || !(alone || (!last && sumsUp(aligned) && !isProject(named)))) {
            return false;
        }
        row.cells().forEach(cell -> cell.claim(claims, Use.TOTAL_ROW, ""));
        name(named);
        return true;
    }

    /** Takes the cell for the unit of the projects below it. */
    void name(FormCell cell) {
        unit = cell;
        cell.claim(claims, Use.ENTRY, "单位名称");
    }

    /** Whether the row holds amounts, and beside them no more than the name and its code. */
    private boolean sumsUp(AlignedRow row) {
        Map<Column, List<FormCell>> cells = row.cells();
        return row.unclaimed().isEmpty()
                && cells.keySet().stream().anyMatch(UnitRows::isMoney)
                && cells.entrySet().stream()
                        .allMatch(
                                entry -> entry.getKey().equals(names) || isCodeOrSum(entry.getKey(), entry.getValue()));
    }

    private static boolean isCodeOrSum(Column column, List<FormCell> cells) {
        return column.role() == ColumnRole.ORDINAL
                || column.label() == Label.PROJECT_CODE
                || (isMoney(column) && cells.stream().allMatch(cell -> Amounts.isAmount(cell.text())));
    }

    private static boolean isMoney(Column column) {
        return column.label() != null && column.label().isMoney();
    }

    private static boolean isProject(FormCell name) {
        return PROJECT.matcher(Words.label(name.text())).find();
    }
}
