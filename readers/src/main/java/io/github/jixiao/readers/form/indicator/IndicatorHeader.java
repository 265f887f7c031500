package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.CellSigns;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.table.IndicatorColumn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The head of an indicator block.
 *
 * @param columns from left to right
 * @param views the columns by term, the medium term first
 * @param width columns of the head row, blank cells counted
 * @param rows rows that the head takes, 1 to 3
 */
public record IndicatorHeader(List<Column> columns, List<View> views, int width, int rows) {

    private static final int FEWEST_CORE_ROLES = 2;
    private static final int LONGEST_HEAD = 40;
    private static final int ROWS_TO_JUDGE_BY = 12;

    public IndicatorHeader {
        columns = List.copyOf(columns);
        views = List.copyOf(views);
    }

    /** The head that begins in the row, or {@code null} where none does. */
    public static @Nullable IndicatorHeader at(List<FormRow> rows, int index) {
        FormRow row = rows.get(index);
        FormRow next = index + 1 < rows.size() ? rows.get(index + 1) : null;
        boolean storeyBelow = next != null
                && isHead(next)
                && ((isAboveHead(row, next) && !holdsNames(row, next))
                        || isRepeatedIn(row, next)
                        || setsLevelsAcross(row, next));
        if (!storeyBelow && isHead(row) || (next != null && isPackedHead(row, next))) {
            FormRow below = next != null && (isBelowHead(next) || divides(row, next)) ? next : null;
            return HeaderAssembly.assemble(null, RepeatedHeads.joined(rows, index), below)
                    .judgedBy(rows, index);
        }
        if (storeyBelow) {
            FormRow afterNext = index + 2 < rows.size() ? rows.get(index + 2) : null;
            boolean divided = afterNext != null && (isBelowHead(afterNext) || divides(rows.get(index + 1), afterNext));
            FormRow below = divided ? afterNext : null;
            return HeaderAssembly.assemble(row, RepeatedHeads.joined(rows, index + 1), below)
                    .judgedBy(rows, index);
        }
        return null;
    }

    /** The head with the columns that are told by their cells rather than by their own words. */
    private IndicatorHeader judgedBy(List<FormRow> form, int begin) {
        int from = Math.min(form.size(), begin + rows);
        List<FormRow> below = form.subList(from, Math.min(form.size(), from + ROWS_TO_JUDGE_BY));
        List<Column> told = ColumnsByCells.told(columns, below, isList());
        IndicatorHeader judged =
                told.equals(columns) ? this : new IndicatorHeader(told, ColumnGroups.views(told), width, rows);
        return judged.withSignsIn(below);
    }

    /** A column under an unknown head that holds nothing but signs is the column of signs; the value stands behind it. */
    private IndicatorHeader withSignsIn(List<FormRow> below) {
        if (columns.stream().anyMatch(column -> column.role() == ColumnRole.COMPARISON)) {
            return this;
        }
        for (Column column : columns) {
            boolean unknown = column.role() == ColumnRole.OTHER
                    || (column.role() == ColumnRole.TARGET && Heading.of(column.head()) == null);
            if (unknown && holdsSigns(column, below)) {
                return with(column, column.withRole(ColumnRole.COMPARISON)).withValueBehind(columns.indexOf(column));
            }
        }
        return this;
    }

    private static boolean holdsSigns(Column column, List<FormRow> rows) {
        List<FormCell> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() >= column.from() && cell.column() <= column.to())
                .toList();
        return cells.size() > 1 && cells.stream().allMatch(cell -> CellSigns.isSign(cell.text()));
    }

    /** Where no head names the value, it stands behind the sign. */
    private IndicatorHeader withValueBehind(int sign) {
        Column next = sign + 1 < columns.size() ? columns.get(sign + 1) : columns.get(sign);
        boolean valued = columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.TARGET || column.role() == ColumnRole.VALUE);
        return valued || next.role() != ColumnRole.OTHER ? this : with(next, next.withRole(ColumnRole.VALUE));
    }

    private IndicatorHeader with(Column before, Column after) {
        List<View> newViews = views.stream()
                .map(view -> new View(view.term(), replaced(view.columns(), before, after), view.level()))
                .toList();
        return new IndicatorHeader(replaced(columns, before, after), newViews, width, rows);
    }

    private static List<Column> replaced(List<Column> among, Column before, Column after) {
        return among.stream()
                .map(column -> column.equals(before) ? after : column)
                .toList();
    }

    /** Whether every row is about a project of its own or goes on with the one above, as in lists of projects. */
    public boolean isList() {
        return columns.stream()
                .anyMatch(column -> column.label() == Label.PROJECT_NAME || column.label() == Label.PROJECT_CODE);
    }

    /** The columns of the block as the table's model names them. */
    Set<IndicatorColumn> modelColumns() {
        Set<IndicatorColumn> found = EnumSet.noneOf(IndicatorColumn.class);
        for (Column column : columns) {
            IndicatorColumn modelled = column.role().column();
            if (modelled != null) {
                found.add(modelled);
            }
        }
        return found;
    }

    /** Whether the next row writes down the heads of merged cells again and divides at least one of them. */
    private static boolean isRepeatedIn(FormRow row, FormRow next) {
        int repeated = 0;
        int divided = 0;
        for (FormCell cell : next.cells()) {
            FormCell over =
                    row.cells().stream().filter(cell::overlaps).findFirst().orElse(null);
            boolean same = over != null && over.text().equals(cell.text());
            repeated += same ? 1 : 0;
            divided += over != null && !same && cell.heading() != null ? 1 : 0;
        }
        return divided > 0
                && repeated >= 2
                && repeated + divided == next.cells().size();
    }

    /** Whether the row sets level one across the head: 产出指标, 效益指标 over a pair of name and value each. */
    private static boolean setsLevelsAcross(FormRow row, FormRow head) {
        return row.cells().stream()
                        .filter(FormCell::isLevel)
                        .filter(cell -> head.cells().stream()
                                .filter(cell::overlaps)
                                .map(FormCell::heading)
                                .anyMatch(heading -> heading != null && heading.role() == ColumnRole.NAME))
                        .count()
                > 1;
    }

    /** Whether heads of names or values stand in the row, and not over those of levels: then no storey below it holds them. */
    private static boolean holdsNames(FormRow row, FormRow next) {
        return row.cells().stream()
                .filter(cell -> !cell.isTerm() && !isOverLevels(cell, next))
                .map(FormCell::heading)
                .anyMatch(heading ->
                        heading != null && (heading.role() == ColumnRole.NAME || heading.role() == ColumnRole.TARGET));
    }

    /** Whether the row names columns that only an indicator block has. */
    static boolean isHead(FormRow row) {
        Set<ColumnRole> coreRoles = EnumSet.noneOf(ColumnRole.class);
        for (FormCell cell : row.cells()) {
            if (cell.text().length() > LONGEST_HEAD) {
                return false;
            }
            Heading heading = cell.heading();
            if (heading != null && heading.role().isCore()) {
                coreRoles.add(heading.role());
            }
        }
        return coreRoles.size() >= FEWEST_CORE_ROLES;
    }

    private static boolean isOverLevels(FormCell cell, FormRow next) {
        return next.cells().stream()
                .filter(cell::overlaps)
                .map(FormCell::heading)
                .anyMatch(heading -> heading != null && heading.role().isLevel());
    }

    /** The head of a list whose projects have all their indicators in one cell each. */
    private static boolean isPackedHead(FormRow row, FormRow next) {
        boolean names = row.cells().stream().anyMatch(cell -> cell.label() == Label.PROJECT_NAME);
        return names
                && row.cells().stream().anyMatch(cell -> cell.label() == Label.INDICATORS)
                && next.cells().stream()
                        .anyMatch(cell ->
                                PackedIndicators.isPacked(cell.text()) || PackedIndicators.isRunning(cell.text()));
    }

    /** A storey above the head: names of terms, or heads of columns that the head leaves blank. */
    private static boolean isAboveHead(FormRow row, FormRow head) {
        int free = 0;
        boolean onlyTerms = !row.isBlank();
        for (FormCell cell : row.cells()) {
            boolean known = cell.label() != null || cell.heading() != null;
            boolean term = cell.isTerm();
            if (cell.text().length() > LONGEST_HEAD || cell.isLevel()) {
                return false;
            }
            onlyTerms &= term || cell.label() == Label.INDICATORS;
            free += known && head.cells().stream().noneMatch(cell::overlaps) ? 1 : 0;
        }
        return onlyTerms || free >= 2;
    }

    /** A storey below the head: sign, number and unit of the target, or its terms. */
    private static boolean isBelowHead(FormRow row) {
        boolean allKnown = !row.isBlank();
        for (FormCell cell : row.cells()) {
            Heading heading = cell.heading();
            boolean detail = heading != null && !heading.role().isLevel() && heading.role() != ColumnRole.NAME;
            boolean term = cell.isTerm();
            allKnown &= detail || term;
        }
        return allKnown;
    }

    /**
     * Whether the row divides a wide head of the row above in words of its own: the heads of levels and names reach down beside it, and every
     * cell stands under a head wider than itself.
     */
    private static boolean divides(FormRow head, FormRow row) {
        List<FormCell> reaching =
                head.cells().stream().filter(cell -> row.above().contains(cell)).toList();
        boolean names = reaching.stream()
                .map(cell -> Heading.of(cell.text()))
                .anyMatch(heading -> heading != null && heading.role() == ColumnRole.NAME);
        return names
                && row.isExact()
                && !row.isBlank()
                && row.cells().stream().allMatch(cell -> isUnderWiderHead(cell, head, reaching));
    }

    private static boolean isUnderWiderHead(FormCell cell, FormRow head, List<FormCell> reaching) {
        return cell.text().length() <= LONGEST_HEAD
                && head.cells().stream()
                        .filter(over -> !reaching.contains(over) && over.lastColumn() > over.column())
                        .anyMatch(over -> over.column() <= cell.column() && over.lastColumn() >= cell.lastColumn());
    }
}
