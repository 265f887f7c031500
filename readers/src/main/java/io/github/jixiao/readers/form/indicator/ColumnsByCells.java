package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.StatedNature;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelWords.Level;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells by the cells below a head what its columns hold, where the words of the head leave it open. */
final class ColumnsByCells {

    private static final String BARE_TARGET = "目标";

    /** Heads that say which level they are. */
    private static final Pattern NUMBERED = Pattern.compile("[一二三]\\s?级");

    private final List<Column> columns;
    private final List<FormRow> below;

    private ColumnsByCells(List<Column> columns, List<FormRow> below) {
        this.columns = columns;
        this.below = below;
    }

    /**
     * The columns, some of them in other roles.
     *
     * @param below rows to judge by
     * @param list whether the head is one of a list of projects
     */
    static List<Column> told(List<Column> columns, List<FormRow> below, boolean list) {
        ColumnsByCells cells = new ColumnsByCells(columns, below);
        List<Column> told = columns.stream().map(cells::told).toList();
        return StatedNature.toldApart(
                list ? told : told.stream().map(cells::asSection).toList(), below);
    }

    private Column told(Column column) {
        if (column.role().isLevel() && !NUMBERED.matcher(column.head()).find() && hasLevelBeside(column)) {
            boolean other =
                    holdsOnly(column, column.role() == ColumnRole.TYPE ? Level::isCategoryAlone : Level::isTypeAlone);
            return other ? column.withRole(otherLevel(column.role())) : column;
        }
        boolean targets = column.role() == ColumnRole.OTHER
                && Words.plain(column.head()).equals(BARE_TARGET)
                && columns.stream()
                        .noneMatch(other -> other.role() == ColumnRole.TARGET || other.role() == ColumnRole.VALUE);
        return targets ? column.withRole(ColumnRole.TARGET) : column;
    }

    private static ColumnRole otherLevel(ColumnRole level) {
        return level == ColumnRole.TYPE ? ColumnRole.CATEGORY : ColumnRole.TYPE;
    }

    private boolean hasLevelBeside(Column column) {
        int at = columns.indexOf(column);
        return (at > 0 && columns.get(at - 1).role().isLevel())
                || (at + 1 < columns.size() && columns.get(at + 1).role().isLevel());
    }

    /** Whether some level words in the column are so, and none is of the other level. */
    private boolean holdsOnly(Column column, Predicate<Level> expected) {
        List<Level> levels = below.stream()
                .takeWhile(row -> !IndicatorHeader.isHead(row))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() >= column.from() && cell.column() <= column.to())
                .map(cell -> cell.wording().level())
                .filter(level -> level.isCategoryAlone() || level.isTypeAlone())
                .toList();
        return !levels.isEmpty() && levels.stream().allMatch(expected);
    }

    /** Beside the indicators of one project, 长期目标 over no words of its own names their term and asks for no objective. */
    private Column asSection(Column column) {
        Label label = column.label();
        boolean term = label != null && label.isObjective() && label != Label.OBJECTIVES;
        return term && isEmpty(column) ? column.withRole(ColumnRole.SECTION) : column;
    }

    /** Whether no cell but repetitions of the head begins in the column before the next head. */
    private boolean isEmpty(Column column) {
        return below.stream()
                .takeWhile(row -> !IndicatorHeader.isHead(row))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() >= column.from() && cell.column() <= column.to())
                .allMatch(cell -> cell.text().equals(column.head()));
    }
}
