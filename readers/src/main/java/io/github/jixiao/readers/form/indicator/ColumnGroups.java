package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parts the columns of an indicator block into the groups that a form prints side by side, a term or a level-one indicator each. */
final class ColumnGroups {

    private ColumnGroups() {}

    /** The views of the columns: one for each level set across the head, or one for each term, or only one. */
    static List<View> views(List<Column> columns) {
        List<String> levels = columns.stream()
                .map(Column::level)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (levels.size() > 1) {
            return levels.stream().map(level -> underLevel(columns, level)).toList();
        }
        int split = secondGroup(columns);
        if (split < 0) {
            return List.of(new View(singleTerm(columns), columns));
        }
        List<Column> first = new ArrayList<>();
        List<Column> second = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean shared = i < split && isOnlyOne(columns, column.role()) && isShared(column.role());
            if (i < split) {
                first.add(column);
            }
            if (i >= split || shared) {
                second.add(column);
            }
        }
        Term firstTerm = groupTerm(first);
        Term secondTerm = groupTerm(second);
        boolean reversed = firstTerm == Term.ANNUAL && secondTerm != Term.ANNUAL;
        View left = new View(reversed ? Term.ANNUAL : Term.MEDIUM_TERM, first);
        View right = new View(reversed ? Term.MEDIUM_TERM : Term.ANNUAL, second);
        return List.of(left, right);
    }

    private static View underLevel(List<Column> columns, String level) {
        List<Column> own = columns.stream()
                .filter(column -> column.level() == null || column.level().equals(level))
                .toList();
        return new View(singleTerm(own), own, level);
    }

    /** Index of the column where the second group begins, or -1 where there is one group. */
    private static int secondGroup(List<Column> columns) {
        for (ColumnRole role : List.of(
                ColumnRole.CATEGORY, ColumnRole.TYPE, ColumnRole.NAME, ColumnRole.COMPARISON, ColumnRole.TARGET)) {
            int seen = 0;
            for (int i = 0; i < columns.size(); i++) {
                seen += columns.get(i).role() == role ? 1 : 0;
                if (seen == 2) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isOnlyOne(List<Column> columns, ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).count() == 1;
    }

    private static boolean isShared(ColumnRole role) {
        return !role.isTarget() && role != ColumnRole.STANDARD;
    }

    private static @Nullable Term groupTerm(List<Column> group) {
        return group.stream()
                .map(Column::term)
                .filter(term -> term != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Term singleTerm(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.role().isTarget())
                .map(Column::term)
                .filter(term -> term != null)
                .findFirst()
                .orElse(null);
    }
}
